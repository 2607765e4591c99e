#define TABLE ck_baseline
#define TABLE_NAME "baseline"
#define LANES 4
#define TILE_ROWS 4
#include "float_rows.inc"
