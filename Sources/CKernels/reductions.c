#include <math.h>
#include <string.h>
#include "fused.h"
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

void ck_reduce_middle(int op, int dtype, int64_t outer, int64_t n, int64_t inner, const void *a,
                      void *out) {
  if (op == CK_SUM && inner > 1 && (dtype == CK_F32 || dtype == CK_F64)) {
    int64_t size = dtype == CK_F32 ? 4 : 8;
    for (int64_t o = 0; o < outer; o++)
      ck_sum_columns(dtype, n, inner, (const char *)a + o * n * inner * size,
                     (char *)out + o * inner * size);
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

// An element takes the place of the best so far unless that one keeps it.
#define ARG(T, keeps)                                                            \
  for (int64_t r = 0; r < rows; r++) {                                           \
    const T *x = (const T *)a + r * n;                                           \
    int64_t best = 0;                                                            \
    for (int64_t i = 1; i < n; i++)                                              \
      if (!(x[i] keeps x[best])) best = i;                                       \
    out[r] = best;                                                               \
  }
#define ARG_OF(T) if (largest) { ARG(T, <=) } else { ARG(T, >=) }

void ck_arg_reduce(int largest, int dtype, int64_t rows, int64_t n, const void *a, int64_t *out) {
  switch (dtype) {
  case CK_F32: ck_kernels()->fused_f32.arg_reduce(largest, rows, n, a, out); break;
  case CK_F64: ck_kernels()->fused_f64.arg_reduce(largest, rows, n, a, out); break;
  case CK_I32: ARG_OF(int32_t) break;
  case CK_I64: ARG_OF(int64_t) break;
  default: ARG_OF(uint8_t) break;
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
