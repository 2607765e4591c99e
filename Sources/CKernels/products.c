// A product or a batch of them, cut into tasks: items of the batch, blocks of rows, blocks of columns.
// How it is cut depends on the number of threads; what is computed does not.
#include <string.h>
#include "kernels.h"
#include "rows.h"

static const int64_t element_size[CK_DTYPES] = {4, 8, 4, 8, 1};

/// Multiplications that are worth a task of their own, and the units blocks are cut in: several
/// tiles of any instruction set.
enum { TASK_WORK = 1 << 20, ROW_UNIT = 24, COLUMN_UNIT = 64 };

typedef struct {
  int64_t items, rows, columns;
} parts;

static int64_t item_count(const ck_product *p) {
  int64_t count = 1;
  for (int64_t d = 0; d < p->batch_rank; d++) count *= p->batch[d];
  return count;
}

static int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }

static parts cut(const ck_product *p, int threads) {
  parts result = {1, 1, 1};
  if (threads < 2) return result;
  const int64_t items = item_count(p);
  const double work = (double)items * (double)p->m * (double)p->n * (double)p->k / TASK_WORK;
  const int64_t wanted = work > 4 * threads ? 4 * threads : (int64_t)work;
  result.items = least(items, wanted < 1 ? 1 : wanted);
  // A block of rows packs b again, a block of columns reads a again: the longer side is halved.
  while (result.items * result.rows * result.columns < wanted) {
    const int64_t rows = p->m / result.rows, columns = p->n / result.columns;
    if (columns >= 2 * COLUMN_UNIT && (columns >= rows || rows < 2 * ROW_UNIT)) result.columns *= 2;
    else if (rows >= 2 * ROW_UNIT) result.rows *= 2;
    else break;
  }
  return result;
}

int64_t ck_product_tasks(const ck_product *p, int threads) {
  parts all = cut(p, threads);
  return all.items * all.rows * all.columns;
}

/// Where part `i` of `count` begins, in whole units.
static int64_t bound(int64_t size, int64_t i, int64_t count, int64_t unit) {
  return i == count ? size : size * i / count / unit * unit;
}

#define INTEGER_PRODUCT(T)                                                      \
  for (int64_t i = 0; i < m; i++) {                                             \
    if (p->stop && ck_must_stop(p->stop)) return;                               \
    for (int64_t j = 0; j < n; j++) {                                           \
      T *out = (T *)c + i * p->c_row + j;                                       \
      uint64_t sum = base ? (uint64_t)((const T *)base)[i * base_row + j] : 0;  \
      for (int64_t q = 0; q < p->k; q++)                                        \
        sum += (uint64_t)((const T *)a)[i * p->a_row + q * p->a_column] *       \
               (uint64_t)((const T *)b)[q * p->b_row + j * p->b_column];        \
      *out = (T)sum;                                                            \
    }                                                                           \
  }

/// A block of one item: m rows and n columns.
static void multiply_block(const ck_product *p, int64_t m, int64_t n, const char *a, const char *b,
                           const char *bias, char *c) {
  const int64_t size = element_size[p->dtype];
  const int add = p->accumulate;
  if (p->k == 0) {
    for (int64_t i = 0; i < m && !add; i++) {
      char *row = c + i * p->c_row * size;
      if (bias) memcpy(row, bias, (size_t)(n * size));
      else memset(row, 0, (size_t)(n * size));
    }
    return;
  }
  const void *base = add ? c : bias;
  const int64_t base_row = add ? p->c_row : 0;
  switch (p->dtype) {
  case CK_F32:
    ck_kernels()->multiply_f32(m, n, p->k, (const float *)a, p->a_row, p->a_column,
                               (const float *)b, p->b_row, p->b_column, (float *)c, p->c_row,
                               base, base_row, p->stop);
    break;
  case CK_F64:
    ck_kernels()->multiply_f64(m, n, p->k, (const double *)a, p->a_row, p->a_column,
                               (const double *)b, p->b_row, p->b_column, (double *)c, p->c_row,
                               base, base_row, p->stop);
    break;
  case CK_I32: INTEGER_PRODUCT(int32_t) break;
  case CK_I64: INTEGER_PRODUCT(int64_t) break;
  default: break;
  }
}

void ck_product_task(const ck_product *p, int threads, int64_t task) {
  const parts all = cut(p, threads);
  const int64_t size = element_size[p->dtype], items = item_count(p);
  const int64_t column = task % all.columns, row = task / all.columns % all.rows;
  const int64_t part = task / all.columns / all.rows;
  const int64_t i0 = bound(p->m, row, all.rows, ROW_UNIT);
  const int64_t i1 = bound(p->m, row + 1, all.rows, ROW_UNIT);
  const int64_t j0 = bound(p->n, column, all.columns, COLUMN_UNIT);
  const int64_t j1 = bound(p->n, column + 1, all.columns, COLUMN_UNIT);
  const char *bias = p->bias ? (const char *)p->bias + j0 * size : 0;
  const int64_t last = bound(items, part + 1, all.items, 1);
  for (int64_t item = bound(items, part, all.items, 1); item < last; item++) {
    if (p->stop && ck_must_stop(p->stop)) return;
    int64_t a = i0 * p->a_row, b = j0 * p->b_column, c = (item * p->m + i0) * p->c_row + j0;
    for (int64_t d = p->batch_rank - 1, rest = item; d >= 0; d--) {
      const int64_t index = rest % p->batch[d];
      rest /= p->batch[d];
      a += index * p->a_batch[d];
      b += index * p->b_batch[d];
    }
    multiply_block(p, i1 - i0, j1 - j0, (const char *)p->a + a * size,
                   (const char *)p->b + b * size, bias, (char *)p->c + c * size);
  }
}

void ck_multiply(const ck_product *p) { ck_product_task(p, 1, 0); }
