#pragma once
#include <stddef.h>
#include <stdint.h>
#include "kernels.h"

/// A loop over one row: p[0] is written, p[1…] are read, step[i] is the distance between elements.
typedef void (*ck_row)(int64_t n, char *const *p, const int64_t *step);

/// What is described in fused.h, for one element type.
#define CK_FUSED(T)                                                                               \
  struct {                                                                                        \
    void (*softmax)(int64_t rows, int64_t n, const T *a, const uint8_t *mask, T *out);            \
    void (*log_softmax)(int64_t rows, int64_t n, const T *a, T *out);                             \
    void (*softmax_gradient)(int64_t rows, int64_t n, const T *g, const T *y, T *out);            \
    void (*log_softmax_gradient)(int64_t rows, int64_t n, const T *g, const T *y, T *out);        \
    void (*cross_entropy)(int64_t rows, int64_t n, const T *x, const int64_t *target,             \
                          double smoothing, T *loss, T *log_sums);                                 \
    void (*cross_entropy_gradient)(int64_t rows, int64_t n, const T *g, const T *x,               \
                                   const int64_t *target, const T *log_sums, double smoothing,     \
                                   T *out);                                                       \
    void (*layer_norm)(int64_t rows, int64_t n, const T *x, const T *weight, const T *bias,       \
                       double eps, T *out, T *statistics);                                        \
    void (*layer_norm_gradient)(int64_t rows, int64_t n, const T *g, const T *x, const T *weight, \
                                const T *statistics, T *out, T *weight_sum, T *bias_sum);         \
    void (*gru_gates)(int64_t rows, int64_t n, const T *p, int64_t p_row, const T *q, const T *h, \
                      int64_t h_row, T *gates, T *out);                                           \
    void (*gru_gates_gradient)(int64_t rows, int64_t n, const T *g, const T *gates, const T *q,   \
                               const T *h, int64_t h_row, T *dp, T *dq, T *dh);                   \
    void (*additive_scores)(int64_t queries, int64_t keys, int64_t n, const T *q, const T *k,     \
                            const T *v, T bias, T *out);                                          \
    void (*additive_scores_gradient)(int64_t queries, int64_t keys, int64_t n, const T *g,        \
                                     const T *q, const T *k, const T *v, T *dq, T *dk, T *dv);    \
    void (*adam)(int64_t n, const ck_adam_rule *rule, const T *gradient, T *parameter, T *mean,   \
                 T *square, T *largest);                                                          \
    void (*sgd)(int64_t n, const ck_sgd_rule *rule, const T *gradient, T *parameter, T *buffer);  \
    double (*sum_squares)(int64_t n, const T *x);                                                 \
    void (*scale)(int64_t n, T *x, double factor);                                                \
    void (*sum_columns)(int64_t rows, int64_t n, const T *x, T *out);                             \
    void (*arg_reduce)(int largest, int64_t rows, int64_t n, const T *a, int64_t *out);           \
  }

/// The loops that exist once for each instruction set.
typedef struct {
  const char *name;
  ck_row unary_f32[32], unary_f64[32];
  ck_row binary_f32[32], binary_f64[32];
  ck_row gradient_f32[32], gradient_f64[32];
  CK_FUSED(float) fused_f32;
  CK_FUSED(double) fused_f64;
  void (*sum_f32)(int64_t rows, int64_t n, const float *a, float *out, int squares);
  void (*multiply_f32)(int64_t m, int64_t n, int64_t k, const float *a, int64_t a_row,
                       int64_t a_column, const float *b, int64_t b_row, int64_t b_column, float *c,
                       int64_t c_row, const float *base, int64_t base_row, const ck_stop *stop);
  void (*multiply_f64)(int64_t m, int64_t n, int64_t k, const double *a, int64_t a_row,
                       int64_t a_column, const double *b, int64_t b_row, int64_t b_column,
                       double *c, int64_t c_row, const double *base, int64_t base_row,
                       const ck_stop *stop);
  int (*attention_f32)(const ck_attention *p, int64_t batch, int64_t head, int64_t start,
                       int64_t end, const ck_strided *out, float *logs);
  int (*attention_gradient_f32)(const ck_attention *p, int64_t batch, int64_t head,
                                const ck_strided *out, const float *logs,
                                const ck_strided *gradient, const ck_strided *queries,
                                const ck_strided *keys, const ck_strided *values);
} ck_table;

extern const ck_table ck_baseline;
#if defined(__x86_64__)
extern const ck_table ck_avx2;
extern const ck_table ck_avx512;
#endif

const ck_table *ck_kernels(void);

/// Memory of the calling thread for at least so many bytes, aligned to 64, or null. It is the same
/// memory at every call: one kernel at a time uses it.
void *ck_workspace(size_t bytes);

#define CK_STEPS_ARE(a, b, c) (step[0] == (a) && step[1] == (b) && step[2] == (c))

/// Defines the row of a unary operation: `x` is the element.
#define CK_UNARY(name, T, R, expression)                                                  \
  static void name(int64_t n, char *const *p, const int64_t *step) {                      \
    R *restrict out = (R *)p[0];                                                          \
    const T *restrict in = (const T *)p[1];                                               \
    if (step[0] == 1 && step[1] == 1) {                                                   \
      for (int64_t i = 0; i < n; i++) { T x = in[i]; out[i] = (expression); }             \
    } else {                                                                              \
      int64_t so = step[0], si = step[1];                                                 \
      for (int64_t i = 0; i < n; i++) { T x = in[i * si]; out[i * so] = (expression); }   \
    }                                                                                     \
  }

/// Defines the row of a binary operation: `x` and `y` are the elements.
#define CK_BINARY(name, T, R, expression)                                                   \
  static void name(int64_t n, char *const *p, const int64_t *step) {                        \
    R *restrict out = (R *)p[0];                                                            \
    const T *restrict a = (const T *)p[1], *restrict b = (const T *)p[2];                   \
    if (CK_STEPS_ARE(1, 1, 1)) {                                                            \
      for (int64_t i = 0; i < n; i++) { T x = a[i], y = b[i]; out[i] = (expression); }      \
    } else if (CK_STEPS_ARE(1, 1, 0)) {                                                     \
      T y = *b;                                                                             \
      for (int64_t i = 0; i < n; i++) { T x = a[i]; out[i] = (expression); }                \
    } else if (CK_STEPS_ARE(1, 0, 1)) {                                                     \
      T x = *a;                                                                             \
      for (int64_t i = 0; i < n; i++) { T y = b[i]; out[i] = (expression); }                \
    } else {                                                                                \
      int64_t so = step[0], sa = step[1], sb = step[2];                                     \
      for (int64_t i = 0; i < n; i++) {                                                     \
        T x = a[i * sa], y = b[i * sb];                                                     \
        out[i * so] = (expression);                                                         \
      }                                                                                     \
    }                                                                                       \
  }
