#pragma once
#include <stdint.h>
#include "kernels.h"

// What one pass over memory does in place of several operations: functions of whole rows. Floating-point
// types only; everything is contiguous but what has a row distance of its own. Where a gradient is
// added to, its memory holds something already.

/// Softmax of each row. With a mask ([rows, n], 0 = left out) masked places give exactly 0, and a
/// row without any kept place gives zeros.
void ck_softmax(int dtype, int64_t rows, int64_t n, const void *a, const uint8_t *mask, void *out);
void ck_log_softmax(int dtype, int64_t rows, int64_t n, const void *a, void *out);
/// The gradients of their operands, from those of their results: result · (g − Σ g · result), and 0
/// where the result is 0; g − e^result · Σ g.
void ck_softmax_gradient(int dtype, int64_t rows, int64_t n, const void *g, const void *result,
                         void *out);
void ck_log_softmax_gradient(int dtype, int64_t rows, int64_t n, const void *g, const void *result,
                             void *out);

/// The cross entropy of each row of logits and its class, 0 where the class is negative; also
/// log Σ e^x of each row, for the gradient. `smoothing` is shared by all classes.
void ck_cross_entropy(int dtype, int64_t rows, int64_t n, const void *logits, const int64_t *target,
                      double smoothing, void *loss, void *log_sums);
/// The logits' gradient, from one number a row.
void ck_cross_entropy_gradient(int dtype, int64_t rows, int64_t n, const void *g,
                               const void *logits, const int64_t *target, const void *log_sums,
                               double smoothing, void *out);

/// (x − mean) / √(variance + eps) · weight + bias of each row; weight and bias may be null. The mean
/// and 1/√(variance + eps) of each row are kept: statistics [rows, 2].
void ck_layer_norm(int dtype, int64_t rows, int64_t n, const void *x, const void *weight,
                   const void *bias, double eps, void *out, void *statistics);
/// The gradient of x, written, and of weight and bias, added to; each may be null.
void ck_layer_norm_gradient(int dtype, int64_t rows, int64_t n, const void *g, const void *x,
                            const void *weight, const void *statistics, void *out,
                            void *weight_sum, void *bias_sum);

/// The state h′ of gated recurrent units after a step: out, h [rows, n]; p and q [rows, 3n], what the
/// input and the state add to the gates r, z, n. The gates are kept unless `gates` [rows, 3n] is null.
void ck_gru_gates(int dtype, int64_t rows, int64_t n, const void *p, int64_t p_row, const void *q,
                  const void *h, int64_t h_row, void *gates, void *out);
/// The gradients of p and q, written, and what h gets directly, added to `dh` unless null.
void ck_gru_gates_gradient(int dtype, int64_t rows, int64_t n, const void *g, const void *gates,
                           const void *q, const void *h, int64_t h_row, void *dp, void *dq,
                           void *dh);

/// Σ v · tanh(q + k) + bias for each pair: q [queries, n], k [keys, n], v [n], out [queries, keys].
void ck_additive_scores(int dtype, int64_t queries, int64_t keys, int64_t n, const void *q,
                        const void *k, const void *v, double bias, void *out);
/// Adds to the gradients of q, k and v; each may be null.
void ck_additive_scores_gradient(int dtype, int64_t queries, int64_t keys, int64_t n, const void *g,
                                 const void *q, const void *k, const void *v, void *dq, void *dk,
                                 void *dv);

/// out = −x[class] of each row [rows, n], 0 where the class is negative.
void ck_pick_negated(int dtype, int64_t rows, int64_t n, const void *x, const int64_t *target,
                     void *out);
/// x[class] −= g of each row: its gradient.
void ck_add_negated(int dtype, int64_t rows, int64_t n, const void *g, const int64_t *target,
                    void *x);

/// Σ x² in double precision; x = x · factor; out[n] = Σ of the rows of x [rows, n].
double ck_sum_squares(int dtype, int64_t n, const void *x);
void ck_scale(int dtype, int64_t n, void *x, double factor);
void ck_sum_columns(int dtype, int64_t rows, int64_t n, const void *x, void *out);
