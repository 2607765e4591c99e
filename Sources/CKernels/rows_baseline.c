#define TABLE ck_baseline
#define TABLE_NAME "baseline"
#define LANES 4
// The sums of a tile and what a step reads fill the vector registers: 32 of them on ARM, 16 here.
#if defined(__aarch64__)
#define TILE_ROWS 6
#define TILE_VECTORS 4
#else
#define TILE_ROWS 4
#define TILE_VECTORS 2
#endif
#include "float_rows.inc"
