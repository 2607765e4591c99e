// Chooses the instruction set and the element type of what fused.h describes.
#include "fused.h"
#include "rows.h"

#define CK_CALL(call)                        \
  if (dtype == CK_F32)                       \
    ck_kernels()->fused_f32.call;            \
  else                                       \
    ck_kernels()->fused_f64.call

void ck_softmax(int dtype, int64_t rows, int64_t n, const void *a, const uint8_t *mask, void *out) {
  CK_CALL(softmax(rows, n, a, mask, out));
}

void ck_log_softmax(int dtype, int64_t rows, int64_t n, const void *a, void *out) {
  CK_CALL(log_softmax(rows, n, a, out));
}

void ck_softmax_gradient(int dtype, int64_t rows, int64_t n, const void *g, const void *result,
                         void *out) {
  CK_CALL(softmax_gradient(rows, n, g, result, out));
}

void ck_log_softmax_gradient(int dtype, int64_t rows, int64_t n, const void *g, const void *result,
                             void *out) {
  CK_CALL(log_softmax_gradient(rows, n, g, result, out));
}

void ck_cross_entropy(int dtype, int64_t rows, int64_t n, const void *logits, const int64_t *target,
                      double smoothing, void *loss, void *log_sums) {
  CK_CALL(cross_entropy(rows, n, logits, target, smoothing, loss, log_sums));
}

void ck_cross_entropy_gradient(int dtype, int64_t rows, int64_t n, const void *g,
                               const void *logits, const int64_t *target, const void *log_sums,
                               double smoothing, void *out) {
  CK_CALL(cross_entropy_gradient(rows, n, g, logits, target, log_sums, smoothing, out));
}

void ck_layer_norm(int dtype, int64_t rows, int64_t n, const void *x, const void *weight,
                   const void *bias, double eps, void *out, void *statistics) {
  CK_CALL(layer_norm(rows, n, x, weight, bias, eps, out, statistics));
}

void ck_layer_norm_gradient(int dtype, int64_t rows, int64_t n, const void *g, const void *x,
                            const void *weight, const void *statistics, void *out,
                            void *weight_sum, void *bias_sum) {
  CK_CALL(layer_norm_gradient(rows, n, g, x, weight, statistics, out, weight_sum, bias_sum));
}

void ck_gru_gates(int dtype, int64_t rows, int64_t n, const void *p, int64_t p_row, const void *q,
                  const void *h, int64_t h_row, void *gates, void *out) {
  CK_CALL(gru_gates(rows, n, p, p_row, q, h, h_row, gates, out));
}

void ck_gru_gates_gradient(int dtype, int64_t rows, int64_t n, const void *g, const void *gates,
                           const void *q, const void *h, int64_t h_row, void *dp, void *dq,
                           void *dh) {
  CK_CALL(gru_gates_gradient(rows, n, g, gates, q, h, h_row, dp, dq, dh));
}

void ck_additive_scores(int dtype, int64_t queries, int64_t keys, int64_t n, const void *q,
                        const void *k, const void *v, double bias, void *out) {
  if (dtype == CK_F32)
    ck_kernels()->fused_f32.additive_scores(queries, keys, n, q, k, v, (float)bias, out);
  else
    ck_kernels()->fused_f64.additive_scores(queries, keys, n, q, k, v, bias, out);
}

void ck_additive_scores_gradient(int dtype, int64_t queries, int64_t keys, int64_t n, const void *g,
                                 const void *q, const void *k, const void *v, void *dq, void *dk,
                                 void *dv) {
  CK_CALL(additive_scores_gradient(queries, keys, n, g, q, k, v, dq, dk, dv));
}

void ck_adam(int dtype, int64_t n, ck_adam_rule rule, const void *gradient, void *parameter,
             void *mean, void *square, void *largest) {
  CK_CALL(adam(n, &rule, gradient, parameter, mean, square, largest));
}

void ck_sgd(int dtype, int64_t n, ck_sgd_rule rule, const void *gradient, void *parameter,
            void *buffer) {
  CK_CALL(sgd(n, &rule, gradient, parameter, buffer));
}

double ck_sum_squares(int dtype, int64_t n, const void *x) {
  return dtype == CK_F32 ? ck_kernels()->fused_f32.sum_squares(n, x)
                         : ck_kernels()->fused_f64.sum_squares(n, x);
}

void ck_scale(int dtype, int64_t n, void *x, double factor) { CK_CALL(scale(n, x, factor)); }

void ck_sum_columns(int dtype, int64_t rows, int64_t n, const void *x, void *out) {
  CK_CALL(sum_columns(rows, n, x, out));
}

void ck_pick_negated(int dtype, int64_t rows, int64_t n, const void *x, const int64_t *target,
                     void *out) {
  for (int64_t r = 0; r < rows; r++) {
    int64_t place = r * n + target[r];
    if (dtype == CK_F32)
      ((float *)out)[r] = target[r] < 0 ? 0 : -((const float *)x)[place];
    else
      ((double *)out)[r] = target[r] < 0 ? 0 : -((const double *)x)[place];
  }
}

void ck_add_negated(int dtype, int64_t rows, int64_t n, const void *g, const int64_t *target,
                    void *x) {
  for (int64_t r = 0; r < rows; r++) {
    if (target[r] < 0) continue;
    if (dtype == CK_F32)
      ((float *)x)[r * n + target[r]] -= ((const float *)g)[r];
    else
      ((double *)x)[r * n + target[r]] -= ((const double *)g)[r];
  }
}
