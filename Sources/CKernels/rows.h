#pragma once
#include <stddef.h>
#include <stdint.h>
#include "kernels.h"

/// A loop over one row: p[0] is written, p[1…] are read, step[i] is the distance between elements.
typedef void (*ck_row)(int64_t n, char *const *p, const int64_t *step);

/// The loops that exist once for each instruction set.
typedef struct {
  const char *name;
  ck_row unary_f32[32], unary_f64[32];
  ck_row binary_f32[32], binary_f64[32];
  ck_row gradient_f32[32], gradient_f64[32];
  void (*softmax_f32)(int64_t rows, int64_t n, const float *a, const uint8_t *mask, float *out);
  void (*log_softmax_f32)(int64_t rows, int64_t n, const float *a, float *out);
  void (*softmax_gradient_f32)(int64_t rows, int64_t n, const float *g, const float *y, float *out);
  void (*log_softmax_gradient_f32)(int64_t rows, int64_t n, const float *g, const float *y,
                                   float *out);
  void (*adam_f32)(int64_t n, const ck_adam_rule *rule, const float *gradient, float *parameter,
                   float *mean, float *square, float *largest);
  void (*adam_f64)(int64_t n, const ck_adam_rule *rule, const double *gradient, double *parameter,
                   double *mean, double *square, double *largest);
  void (*sum_f32)(int64_t rows, int64_t n, const float *a, float *out, int squares);
  void (*multiply_f32)(int64_t m, int64_t n, int64_t k, const float *a, int64_t a_row,
                       int64_t a_column, const float *b, int64_t b_row, int64_t b_column, float *c,
                       int64_t c_row, int accumulate, const ck_stop *stop);
  void (*multiply_f64)(int64_t m, int64_t n, int64_t k, const double *a, int64_t a_row,
                       int64_t a_column, const double *b, int64_t b_row, int64_t b_column,
                       double *c, int64_t c_row, int accumulate, const ck_stop *stop);
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
