#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define TABLE ck_avx2
#define TABLE_NAME "avx2"
#define LANES 8
#define TILE_ROWS 6
#define TILE_VECTORS 2
#include "float_rows.inc"
#pragma clang attribute pop
#endif
