#include <math.h>
#include <string.h>
#include "kernels.h"
#include "rows.h"

// One reduction of n elements `inner` apart. A is the type of the running value.
#define FOLD(T, A, start, update, finish)                          \
  {                                                                \
    A r = (start);                                                 \
    for (int64_t i = 0; i < n; i++) { T x = in[i * inner]; update; } \
    *result = (finish);                                            \
  }

#define FLOAT_FOLD(P, T)                                                                     \
  static void fold_##P(int op, int64_t n, int64_t inner, const T *in, T *result) {           \
    switch (op) {                                                                            \
    case CK_SUM: FOLD(T, double, 0, r += (double)x, (T)r) break;                             \
    case CK_SUM_SQUARES: FOLD(T, double, 0, r += (double)x * (double)x, (T)r) break;         \
    case CK_PROD: FOLD(T, double, 1, r *= (double)x, (T)r) break;                            \
    case CK_MAX: FOLD(T, T, (T)-INFINITY, if (x > r || x != x) r = x, r) break;              \
    case CK_MIN: FOLD(T, T, (T)INFINITY, if (x < r || x != x) r = x, r) break;               \
    default: break;                                                                          \
    }                                                                                        \
  }
FLOAT_FOLD(f32, float)
FLOAT_FOLD(f64, double)

#define INT_FOLD(P, T)                                                                         \
  static void fold_##P(int op, int64_t n, int64_t inner, const T *in, T *result) {             \
    switch (op) {                                                                              \
    case CK_SUM: FOLD(T, uint64_t, 0, r += (uint64_t)x, (T)r) break;                           \
    case CK_SUM_SQUARES: FOLD(T, uint64_t, 0, r += (uint64_t)x * (uint64_t)x, (T)r) break;     \
    case CK_PROD: FOLD(T, uint64_t, 1, r *= (uint64_t)x, (T)r) break;                          \
    case CK_MAX: FOLD(T, T, in[0], if (x > r) r = x, r) break;                                 \
    case CK_MIN: FOLD(T, T, in[0], if (x < r) r = x, r) break;                                 \
    default: break;                                                                            \
    }                                                                                          \
  }
INT_FOLD(i32, int32_t)
INT_FOLD(i64, int64_t)

static void fold_u8(int op, int64_t n, int64_t inner, const uint8_t *in, uint8_t *result) {
  int any = 0, all = 1;
  for (int64_t i = 0; i < n; i++) {
    any |= in[i * inner] != 0;
    all &= in[i * inner] != 0;
  }
  *result = (uint8_t)(op == CK_ALL || op == CK_MIN || op == CK_PROD ? all : any);
}

#define EACH(P, T)                                                                   \
  for (int64_t o = 0; o < outer; o++)                                                \
    for (int64_t i = 0; i < inner; i++)                                              \
      fold_##P(op, n, inner, (const T *)a + o * n * inner + i, (T *)out + o * inner + i);

// Sums of columns, so many at a time that memory is read along its lines. Each column is added up in
// the order in which a fold would.
#define SUM_COLUMNS(T)                                                       \
  for (int64_t o = 0; o < outer; o++)                                        \
    for (int64_t i0 = 0; i0 < inner; i0 += 256) {                            \
      double total[256] = {0};                                               \
      int64_t width = inner - i0 < 256 ? inner - i0 : 256;                   \
      const T *row = (const T *)a + o * n * inner + i0;                      \
      for (int64_t r = 0; r < n; r++, row += inner)                          \
        for (int64_t i = 0; i < width; i++) total[i] += (double)row[i];      \
      T *to = (T *)out + o * inner + i0;                                     \
      for (int64_t i = 0; i < width; i++) to[i] = (T)total[i];               \
    }

void ck_reduce_middle(int op, int dtype, int64_t outer, int64_t n, int64_t inner, const void *a,
                      void *out) {
  if (op == CK_SUM && inner > 1 && dtype == CK_F32) {
    SUM_COLUMNS(float)
    return;
  }
  if (op == CK_SUM && inner > 1 && dtype == CK_F64) {
    SUM_COLUMNS(double)
    return;
  }
  switch (dtype) {
  case CK_F32: EACH(f32, float) break;
  case CK_F64: EACH(f64, double) break;
  case CK_I32: EACH(i32, int32_t) break;
  case CK_I64: EACH(i64, int64_t) break;
  default: EACH(u8, uint8_t) break;
  }
}

void ck_reduce(int op, int dtype, int64_t rows, int64_t n, const void *a, void *out) {
  if (dtype == CK_F32 && (op == CK_SUM || op == CK_SUM_SQUARES))
    ck_kernels()->sum_f32(rows, n, a, out, op == CK_SUM_SQUARES);
  else
    ck_reduce_middle(op, dtype, rows, n, 1, a, out);
}

#define ARG(T)                                                               \
  for (int64_t r = 0; r < rows; r++) {                                       \
    const T *x = (const T *)a + r * n;                                       \
    int64_t best = 0;                                                        \
    for (int64_t i = 1; i < n && x[best] == x[best]; i++)                    \
      if (x[i] != x[i] || (largest ? x[i] > x[best] : x[i] < x[best])) best = i; \
    out[r] = best;                                                           \
  }

void ck_arg_reduce(int largest, int dtype, int64_t rows, int64_t n, const void *a, int64_t *out) {
  switch (dtype) {
  case CK_F32: ARG(float) break;
  case CK_F64: ARG(double) break;
  case CK_I32: ARG(int32_t) break;
  case CK_I64: ARG(int64_t) break;
  default: ARG(uint8_t) break;
  }
}

#define CUMULATE(T, A)                                                \
  for (int64_t r = 0; r < rows; r++) {                                \
    A total = product ? 1 : 0;                                        \
    for (int64_t i = 0; i < n; i++) {                                 \
      A x = (A)((const T *)a)[r * n + i];                             \
      total = product ? total * x : total + x;                        \
      ((T *)out)[r * n + i] = (T)total;                               \
    }                                                                 \
  }

void ck_cumulate(int product, int dtype, int64_t rows, int64_t n, const void *a, void *out) {
  switch (dtype) {
  case CK_F32: CUMULATE(float, double) break;
  case CK_F64: CUMULATE(double, double) break;
  case CK_I32: CUMULATE(int32_t, uint64_t) break;
  case CK_I64: CUMULATE(int64_t, uint64_t) break;
  default: break;
  }
}

static void softmax_f64(int64_t rows, int64_t n, const double *a, const uint8_t *mask,
                        double *out) {
  for (int64_t r = 0; r < rows; r++, a += n, out += n) {
    double m = -INFINITY, sum = 0;
    int kept = 0;
    for (int64_t i = 0; i < n; i++)
      if (!mask || mask[i]) { kept = 1; m = a[i] > m ? a[i] : m; }
    for (int64_t i = 0; i < n; i++) {
      out[i] = !mask || mask[i] ? exp(a[i] - m) : 0;
      sum += out[i];
    }
    for (int64_t i = 0; i < n; i++) out[i] = (!mask || mask[i]) && kept ? out[i] / sum : 0;
    if (mask) mask += n;
  }
}

void ck_softmax(int dtype, int64_t rows, int64_t n, const void *a, const uint8_t *mask, void *out) {
  if (dtype == CK_F32) ck_kernels()->softmax_f32(rows, n, a, mask, out);
  else softmax_f64(rows, n, a, mask, out);
}

void ck_log_softmax(int dtype, int64_t rows, int64_t n, const void *a, void *out) {
  if (dtype == CK_F32) {
    ck_kernels()->log_softmax_f32(rows, n, a, out);
    return;
  }
  for (int64_t r = 0; r < rows; r++) {
    const double *x = (const double *)a + r * n;
    double *y = (double *)out + r * n, m = -INFINITY, sum = 0;
    for (int64_t i = 0; i < n; i++) m = x[i] > m ? x[i] : m;
    for (int64_t i = 0; i < n; i++) sum += exp(x[i] - m);
    for (int64_t i = 0; i < n; i++) y[i] = x[i] - m - log(sum);
  }
}

void ck_softmax_gradient(int dtype, int64_t rows, int64_t n, const void *g, const void *result,
                         void *out) {
  if (dtype == CK_F32) {
    ck_kernels()->softmax_gradient_f32(rows, n, g, result, out);
    return;
  }
  for (int64_t r = 0; r < rows; r++) {
    const double *x = (const double *)g + r * n, *y = (const double *)result + r * n;
    double *d = (double *)out + r * n, sum = 0;
    for (int64_t i = 0; i < n; i++) sum += y[i] == 0 ? 0 : x[i] * y[i];
    for (int64_t i = 0; i < n; i++) d[i] = y[i] == 0 ? 0 : y[i] * (x[i] - sum);
  }
}

void ck_log_softmax_gradient(int dtype, int64_t rows, int64_t n, const void *g, const void *result,
                             void *out) {
  if (dtype == CK_F32) {
    ck_kernels()->log_softmax_gradient_f32(rows, n, g, result, out);
    return;
  }
  for (int64_t r = 0; r < rows; r++) {
    const double *x = (const double *)g + r * n, *y = (const double *)result + r * n;
    double *d = (double *)out + r * n, sum = 0;
    for (int64_t i = 0; i < n; i++) sum += x[i];
    for (int64_t i = 0; i < n; i++) d[i] = x[i] - exp(y[i]) * sum;
  }
}
