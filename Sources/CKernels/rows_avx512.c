#if defined(__x86_64__)
#pragma clang attribute push(                                                            \
    __attribute__((target("avx512f,avx512vl,avx512bw,avx512dq,avx2,fma"))), \
    apply_to = function)
#define TABLE ck_avx512
#define TABLE_NAME "avx512"
#define LANES 16
#define TILE_ROWS 8
#define TILE_VECTORS 2
#include "float_rows.inc"
#pragma clang attribute pop
#endif
