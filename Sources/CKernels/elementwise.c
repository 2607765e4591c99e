#include <math.h>
#include <string.h>
#include "kernels.h"
#include "rows.h"

static const int64_t element_size[CK_DTYPES] = {4, 8, 4, 8, 1};

#define INT_UNARY(P, T)                                      \
  CK_UNARY(P##_neg, T, T, (T)(0 - (uint64_t)x))              \
  CK_UNARY(P##_abs, T, T, x < 0 ? (T)(0 - (uint64_t)x) : x)  \
  CK_UNARY(P##_sign, T, T, (x > 0) - (x < 0))                \
  CK_UNARY(P##_square, T, T, (T)((uint64_t)x * (uint64_t)x)) \
  CK_UNARY(P##_relu, T, T, x < 0 ? 0 : x)                    \
  CK_UNARY(P##_same, T, T, x)                                \
  CK_UNARY(P##_false, T, uint8_t, 0 * x)                     \
  CK_UNARY(P##_not, T, uint8_t, x == 0)
INT_UNARY(i32, int32_t)
INT_UNARY(i64, int64_t)
CK_UNARY(u8_same, uint8_t, uint8_t, x)
CK_UNARY(u8_false, uint8_t, uint8_t, 0 * x)
CK_UNARY(u8_not, uint8_t, uint8_t, x == 0)

// Integer arithmetic wraps, as PyTorch's does. Division by zero gives 0 here; the caller refuses it.
static inline int64_t floor_div(int64_t x, int64_t y) {
  if (y == 0) return 0;
  if (y == -1) return (int64_t)(0 - (uint64_t)x);
  int64_t q = x / y;
  return x % y != 0 && (x < 0) != (y < 0) ? q - 1 : q;
}
static inline int64_t floor_mod(int64_t x, int64_t y) {
  if (y == 0 || y == -1) return 0;
  int64_t r = x % y;
  return r != 0 && (r < 0) != (y < 0) ? r + y : r;
}
static inline int64_t power(int64_t x, int64_t y) {
  if (y < 0) return x == 1 ? 1 : (x == -1 ? (y & 1 ? -1 : 1) : 0);
  uint64_t result = 1, base = (uint64_t)x;
  for (; y; y >>= 1, base *= base)
    if (y & 1) result *= base;
  return (int64_t)result;
}

#define INT_BINARY(P, T)                                          \
  CK_BINARY(P##_add, T, T, (T)((uint64_t)x + (uint64_t)y))        \
  CK_BINARY(P##_sub, T, T, (T)((uint64_t)x - (uint64_t)y))        \
  CK_BINARY(P##_mul, T, T, (T)((uint64_t)x * (uint64_t)y))        \
  CK_BINARY(P##_floor_div, T, T, (T)floor_div(x, y))              \
  CK_BINARY(P##_remainder, T, T, (T)floor_mod(x, y))              \
  CK_BINARY(P##_pow, T, T, (T)power(x, y))                        \
  CK_BINARY(P##_maximum, T, T, x > y ? x : y)                     \
  CK_BINARY(P##_minimum, T, T, x < y ? x : y)                     \
  CK_BINARY(P##_eq, T, uint8_t, x == y)                           \
  CK_BINARY(P##_ne, T, uint8_t, x != y)                           \
  CK_BINARY(P##_lt, T, uint8_t, x < y)                            \
  CK_BINARY(P##_le, T, uint8_t, x <= y)                           \
  CK_BINARY(P##_gt, T, uint8_t, x > y)                            \
  CK_BINARY(P##_ge, T, uint8_t, x >= y)                           \
  CK_BINARY(P##_and, T, uint8_t, x != 0 && y != 0)                \
  CK_BINARY(P##_or, T, uint8_t, x != 0 || y != 0)                 \
  CK_BINARY(P##_xor, T, uint8_t, (x != 0) != (y != 0))
INT_BINARY(i32, int32_t)
INT_BINARY(i64, int64_t)
CK_BINARY(u8_add, uint8_t, uint8_t, x | y)
CK_BINARY(u8_sub, uint8_t, uint8_t, x ^ y)
CK_BINARY(u8_mul, uint8_t, uint8_t, x & y)
CK_BINARY(u8_pow, uint8_t, uint8_t, x | (y == 0))
CK_BINARY(u8_eq, uint8_t, uint8_t, x == y)
CK_BINARY(u8_ne, uint8_t, uint8_t, x != y)
CK_BINARY(u8_lt, uint8_t, uint8_t, x < y)
CK_BINARY(u8_le, uint8_t, uint8_t, x <= y)
CK_BINARY(u8_gt, uint8_t, uint8_t, x > y)
CK_BINARY(u8_ge, uint8_t, uint8_t, x >= y)

#define INT_UNARY_TABLE(P)                                                                     \
  {P##_neg, P##_abs, P##_sign, P##_square, P##_relu, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, \
   P##_same, P##_same, P##_same, P##_false, P##_false, P##_not}
#define INT_BINARY_TABLE(P)                                                               \
  {P##_add, P##_sub, P##_mul, 0, P##_floor_div, P##_remainder, P##_pow, P##_maximum,      \
   P##_minimum, P##_eq, P##_ne, P##_lt, P##_le, P##_gt, P##_ge, P##_and, P##_or, P##_xor}

static const ck_row unary_i32[CK_UNARY_OPS] = INT_UNARY_TABLE(i32);
static const ck_row unary_i64[CK_UNARY_OPS] = INT_UNARY_TABLE(i64);
static const ck_row unary_u8[CK_UNARY_OPS] = {
  u8_same, u8_same, u8_same, u8_same, u8_same, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  u8_same, u8_same, u8_same, u8_false, u8_false, u8_not};
static const ck_row binary_i32[CK_BINARY_OPS] = INT_BINARY_TABLE(i32);
static const ck_row binary_i64[CK_BINARY_OPS] = INT_BINARY_TABLE(i64);
static const ck_row binary_u8[CK_BINARY_OPS] = {
  u8_add, u8_sub, u8_mul, 0, u8_mul, u8_sub, u8_pow, u8_add, u8_mul,
  u8_eq, u8_ne, u8_lt, u8_le, u8_gt, u8_ge, u8_mul, u8_add, u8_sub};

// From a type to itself.
#define COPY(name, T)                                                     \
  static void name(int64_t n, char *const *p, const int64_t *step) {      \
    T *restrict out = (T *)p[0];                                          \
    const T *restrict a = (const T *)p[1];                                \
    int64_t so = step[0], sa = step[1];                                   \
    if (so == 1 && sa == 1) {                                             \
      memcpy(out, a, (size_t)n * sizeof(T));                              \
    } else {                                                              \
      for (int64_t i = 0; i < n; i++) out[i * so] = a[i * sa];            \
    }                                                                     \
  }
COPY(cast_f32_f32, float)
COPY(cast_f64_f64, double)
COPY(cast_i32_i32, int32_t)
COPY(cast_i64_i64, int64_t)
COPY(cast_u8_u8, uint8_t)

// A bool is kept as 0 or 1, so that bytes compare as truth values.
#define CAST(from, to, S, D) CK_UNARY(cast_##from##_##to, S, D, (D)x)
#define CAST_BOOL(from, S) CK_UNARY(cast_##from##_u8, S, uint8_t, x != 0)
// A float outside the integer's range is undefined behaviour in C; clamp it, and NaN to 0.
static inline int64_t to_i64(double x) {
  return x != x ? 0 : x >= 9223372036854775807.0 ? INT64_MAX : x <= -9223372036854775808.0 ? INT64_MIN : (int64_t)x;
}
static inline int32_t to_i32(double x) {
  return x != x ? 0 : x >= 2147483647.0 ? INT32_MAX : x <= -2147483648.0 ? INT32_MIN : (int32_t)x;
}
CAST(f32, f64, float, double)
CK_UNARY(cast_f32_i32, float, int32_t, to_i32((double)x))
CK_UNARY(cast_f32_i64, float, int64_t, to_i64((double)x)) CAST_BOOL(f32, float)
CAST(f64, f32, double, float)
CK_UNARY(cast_f64_i32, double, int32_t, to_i32(x))
CK_UNARY(cast_f64_i64, double, int64_t, to_i64(x)) CAST_BOOL(f64, double)
CAST(i32, f32, int32_t, float) CAST(i32, f64, int32_t, double)
CAST(i32, i64, int32_t, int64_t) CAST_BOOL(i32, int32_t)
CAST(i64, f32, int64_t, float) CAST(i64, f64, int64_t, double) CAST(i64, i32, int64_t, int32_t)
CAST_BOOL(i64, int64_t)
CAST(u8, f32, uint8_t, float) CAST(u8, f64, uint8_t, double) CAST(u8, i32, uint8_t, int32_t)
CAST(u8, i64, uint8_t, int64_t)
#define CAST_ROW(P) {cast_##P##_f32, cast_##P##_f64, cast_##P##_i32, cast_##P##_i64, cast_##P##_u8}
static const ck_row casts[CK_DTYPES][CK_DTYPES] = {
  CAST_ROW(f32), CAST_ROW(f64), CAST_ROW(i32), CAST_ROW(i64), CAST_ROW(u8)};

#define WHERE(name, T)                                                                          \
  static void name(int64_t n, char *const *p, const int64_t *step) {                            \
    T *restrict out = (T *)p[0];                                                                \
    const uint8_t *restrict c = (const uint8_t *)p[1];                                          \
    const T *restrict a = (const T *)p[2], *restrict b = (const T *)p[3];                       \
    int64_t so = step[0], sc = step[1], sa = step[2], sb = step[3];                             \
    for (int64_t i = 0; i < n; i++) out[i * so] = c[i * sc] ? a[i * sa] : b[i * sb];            \
  }
WHERE(where_1, uint8_t)
WHERE(where_4, int32_t)
WHERE(where_8, int64_t)

/// Walks a row function over every row of operands that share a shape. Neighbouring dimensions that
/// all operands cross with one step are walked as one.
static void walk(ck_row row, int operands, int rank, const int64_t *shape, char **base,
                 const int64_t *const *strides, const int64_t *sizes) {
  int64_t extent[CK_MAX_RANK + 1], step[4][CK_MAX_RANK + 1];
  int dims = 0;
  for (int d = 0; d < rank; d++) {
    if (shape[d] == 0) return;
    if (shape[d] == 1) continue;
    int joins = dims > 0;
    for (int o = 0; joins && o < operands; o++)
      joins = step[o][dims - 1] == strides[o][d] * shape[d];
    if (joins) {
      extent[dims - 1] *= shape[d];
      for (int o = 0; o < operands; o++) step[o][dims - 1] = strides[o][d];
    } else {
      extent[dims] = shape[d];
      for (int o = 0; o < operands; o++) step[o][dims] = strides[o][d];
      dims++;
    }
  }
  if (dims == 0) {
    int64_t one[4] = {1, 1, 1, 1};
    row(1, base, one);
    return;
  }
  int64_t inner[4], index[CK_MAX_RANK + 1] = {0};
  char *p[4];
  for (int o = 0; o < operands; o++) { inner[o] = step[o][dims - 1]; p[o] = base[o]; }
  for (;;) {
    row(extent[dims - 1], p, inner);
    int d = dims - 2;
    for (; d >= 0; d--) {
      for (int o = 0; o < operands; o++) p[o] += step[o][d] * sizes[o];
      if (++index[d] < extent[d]) break;
      for (int o = 0; o < operands; o++) p[o] -= step[o][d] * extent[d] * sizes[o];
      index[d] = 0;
    }
    if (d < 0) return;
  }
}

static void contiguous_strides(int rank, const int64_t *shape, int64_t *strides) {
  int64_t step = 1;
  for (int d = rank - 1; d >= 0; d--) { strides[d] = step; step *= shape[d]; }
}

void ck_unary_flat(int op, int dtype, int64_t n, const void *a, void *out) {
  const ck_table *table = ck_kernels();
  (dtype == CK_F32 ? table->unary_f32 : table->unary_f64)[op](
      n, (char *[]){out, (char *)a}, (int64_t[]){1, 1});
}

void ck_binary_flat(int op, int dtype, int64_t n, const void *a, int64_t a_step, const void *b,
                    int64_t b_step, void *out) {
  const ck_table *table = ck_kernels();
  (dtype == CK_F32 ? table->binary_f32 : table->binary_f64)[op](
      n, (char *[]){out, (char *)a, (char *)b}, (int64_t[]){1, a_step, b_step});
}

void ck_unary(int op, int dtype, int rank, const int64_t *shape, const void *a, const int64_t *as,
              void *out) {
  ck_row row = dtype == CK_F32   ? ck_kernels()->unary_f32[op]
               : dtype == CK_F64 ? ck_kernels()->unary_f64[op]
               : dtype == CK_I32 ? unary_i32[op]
               : dtype == CK_I64 ? unary_i64[op]
                                 : unary_u8[op];
  if (!row) return;
  int64_t os[CK_MAX_RANK + 1];
  contiguous_strides(rank, shape, os);
  int64_t written = op >= CK_IS_NAN ? 1 : element_size[dtype];
  walk(row, 2, rank, shape, (char *[]){out, (char *)a}, (const int64_t *[]){os, as},
       (int64_t[]){written, element_size[dtype]});
}

void ck_binary(int op, int dtype, int rank, const int64_t *shape, const void *a, const int64_t *as,
               const void *b, const int64_t *bs, void *out) {
  ck_row row = dtype == CK_F32   ? ck_kernels()->binary_f32[op]
               : dtype == CK_F64 ? ck_kernels()->binary_f64[op]
               : dtype == CK_I32 ? binary_i32[op]
               : dtype == CK_I64 ? binary_i64[op]
                                 : binary_u8[op];
  if (!row) return;
  int64_t os[CK_MAX_RANK + 1], size = element_size[dtype];
  contiguous_strides(rank, shape, os);
  walk(row, 3, rank, shape, (char *[]){out, (char *)a, (char *)b},
       (const int64_t *[]){os, as, bs}, (int64_t[]){op >= CK_EQ ? 1 : size, size, size});
}

void ck_where(int dtype, int rank, const int64_t *shape, const void *condition, const int64_t *cs,
              const void *a, const int64_t *as, const void *b, const int64_t *bs, void *out) {
  int64_t os[CK_MAX_RANK + 1], size = element_size[dtype];
  contiguous_strides(rank, shape, os);
  walk(size == 1 ? where_1 : size == 4 ? where_4 : where_8, 4, rank, shape,
       (char *[]){out, (char *)condition, (char *)a, (char *)b},
       (const int64_t *[]){os, cs, as, bs}, (int64_t[]){size, 1, size, size});
}

void ck_copy(int from, int to, int rank, const int64_t *shape, const void *a, const int64_t *as,
             void *out, const int64_t *os) {
  walk(casts[from][to], 2, rank, shape, (char *[]){out, (char *)a}, (const int64_t *[]){os, as},
       (int64_t[]){element_size[to], element_size[from]});
}

#define ADD_INTO(name, T)                                                     \
  static void name(int64_t n, char *const *p, const int64_t *step) {          \
    T *restrict out = (T *)p[0];                                              \
    const T *restrict a = (const T *)p[1];                                    \
    int64_t so = step[0], sa = step[1];                                       \
    if (so == 1 && sa == 1) {                                                 \
      for (int64_t i = 0; i < n; i++) out[i] += a[i];                         \
    } else {                                                                  \
      for (int64_t i = 0; i < n; i++) out[i * so] += a[i * sa];               \
    }                                                                         \
  }
ADD_INTO(add_into_f32, float)
ADD_INTO(add_into_f64, double)

void ck_add_into(int dtype, int rank, const int64_t *shape, const void *a, const int64_t *as,
                 void *out, const int64_t *os) {
  int64_t size = element_size[dtype];
  walk(dtype == CK_F32 ? add_into_f32 : add_into_f64, 2, rank, shape,
       (char *[]){out, (char *)a}, (const int64_t *[]){os, as}, (int64_t[]){size, size});
}

void ck_unary_gradient(int op, int dtype, int rank, const int64_t *shape, const void *g,
                       const int64_t *gs, const void *saved, const int64_t *ss, void *out) {
  ck_row row = dtype == CK_F32 ? ck_kernels()->gradient_f32[op] : ck_kernels()->gradient_f64[op];
  int64_t os[CK_MAX_RANK + 1], size = element_size[dtype];
  contiguous_strides(rank, shape, os);
  walk(row, 3, rank, shape, (char *[]){out, (char *)g, (char *)saved},
       (const int64_t *[]){os, gs, ss}, (int64_t[]){size, size, size});
}

#define INDEX_ADD(T)                                                              \
  for (int64_t o = 0; o < outer; o++)                                             \
    for (int64_t i = 0; i < count; i++) {                                         \
      const T *restrict from = (const T *)a + (o * count + i) * inner;            \
      T *restrict to = (T *)out + (o * size + index[i]) * inner;                  \
      for (int64_t j = 0; j < inner; j++) to[j] += from[j];                       \
    }

void ck_index_add(int dtype, int64_t outer, int64_t count, int64_t size, int64_t inner,
                  const int64_t *index, const void *a, void *out) {
  if (dtype == CK_F32) {
    INDEX_ADD(float)
  } else {
    INDEX_ADD(double)
  }
}
