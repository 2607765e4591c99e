#pragma once
#include "kernels.h"

/// What the fused attention kernels of every instruction set share.

/// How many queries pass over a block of keys together.
enum { CK_ATTENTION_ROWS = 512 };

/// The first element of one head of one row of the batch.
#define CK_HEAD(x, b, h) ((x).data + (b) * (x).batch + (h) * (x).head)

/// What one head sees of the limits.
typedef struct {
  const uint8_t *mask;  // of the first query and key; null if it limits nothing more
  int64_t query_step, key_step;
  int64_t key_count;  // no key counts from here on
} ck_head_limits;

ck_head_limits ck_attention_head(const ck_attention *p, int64_t batch, int64_t head);

/// How many keys count for each of `rows` queries, 0 for the lanes behind them; the least and the
/// most among the rows.
void ck_attention_limits(const ck_attention *p, const ck_head_limits *of, int64_t batch,
                         int64_t first, int64_t rows, int64_t lanes, int32_t *limits,
                         int32_t *least, int32_t *most);
