// Attention: what does not depend on the instruction set. Work is handed out in super-blocks of
// queries, which any thread may take: every query is computed alike whoever its neighbours are.
#include "attention.h"
#include "rows.h"

ck_head_limits ck_attention_head(const ck_attention *p, int64_t batch, int64_t head) {
  ck_head_limits of = {0, p->mask_query, p->mask_key, p->key_count};
  if (!p->mask) return of;
  of.mask = p->mask + batch * p->mask_batch + head * p->mask_head;
  if (of.query_step != 0 || of.key_step == 0) return of;
  // A mask of keys alone often only cuts padding off the end.
  while (of.key_count > 0 && !of.mask[(of.key_count - 1) * of.key_step]) of.key_count--;
  int64_t kept = 0;
  while (kept < of.key_count && of.mask[kept * of.key_step]) kept++;
  if (kept == of.key_count) of.mask = 0;
  return of;
}

void ck_attention_limits(const ck_attention *p, const ck_head_limits *of, int64_t batch,
                         int64_t first, int64_t rows, int64_t lanes, int32_t *limits,
                         int32_t *least, int32_t *most) {
  const int64_t *lengths = p->lengths ? p->lengths + batch * p->length_batch : 0;
  const uint8_t *query_mask = of->mask && of->key_step == 0 ? of->mask : 0;
  int64_t low = of->key_count, high = 0;
  for (int64_t i = 0; i < rows; i++) {
    const int64_t query = first + i;
    int64_t limit = of->key_count;
    if (lengths && lengths[query * p->length_query] < limit)
      limit = lengths[query * p->length_query];
    if (p->causal && p->past + query + 1 < limit) limit = p->past + query + 1;
    if (query_mask && !query_mask[query * of->query_step]) limit = 0;
    limits[i] = (int32_t)limit;
    if (limit < low) low = limit;
    if (limit > high) high = limit;
  }
  for (int64_t i = rows; i < lanes; i++) limits[i] = 0;
  *least = (int32_t)low;
  *most = (int32_t)high;
}

/// How many queries a part has: fewer where there would be too few parts to share.
static int64_t part_rows(const ck_attention *p) {
  const int64_t heads = p->batch_count * p->head_count;
  int64_t rows = CK_ATTENTION_ROWS;
  while (rows > 128 && heads * ((p->query_count + rows - 1) / rows) < 8) rows /= 2;
  return rows;
}

int64_t ck_attention_parts(const ck_attention *p) {
  const int64_t rows = part_rows(p);
  return p->batch_count * p->head_count * ((p->query_count + rows - 1) / rows);
}

int ck_attention_forward(const ck_attention *p, const ck_strided *out, float *logs, int64_t from,
                         int64_t to) {
  const int64_t rows = part_rows(p), blocks = (p->query_count + rows - 1) / rows;
  const ck_table *table = ck_kernels();
  for (int64_t part = from; part < to; part++) {
    const int64_t head = part / blocks, start = part % blocks * rows;
    const int64_t end = start + rows < p->query_count ? start + rows : p->query_count;
    if (!table->attention_f32(p, head / p->head_count, head % p->head_count, start, end, out,
                              logs ? logs + head * p->query_count : 0))
      return 0;
  }
  return 1;
}

int ck_attention_backward(const ck_attention *p, const ck_strided *out, const float *logs,
                          const ck_strided *gradient, const ck_strided *queries,
                          const ck_strided *keys, const ck_strided *values, int64_t from,
                          int64_t to) {
  const ck_table *table = ck_kernels();
  for (int64_t head = from; head < to; head++)
    if (!table->attention_gradient_f32(p, head / p->head_count, head % p->head_count, out,
                                       logs + head * p->query_count, gradient, queries, keys,
                                       values))
      return 0;
  return 1;
}
