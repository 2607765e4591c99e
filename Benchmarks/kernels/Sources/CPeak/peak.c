// The machine's multiply-add peak, measured with twelve independent sums of its widest vectors.
#include "peak.h"
#include <time.h>

double thread_seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

#if defined(__x86_64__)
#define REGISTER "x"
#else
#define REGISTER "w"
#endif

enum { SUMS = 12, STEPS = 2000000 };

#define LOOP(name, lanes)                                                                        \
  static float name(void) {                                                                      \
    typedef float vec __attribute__((ext_vector_type(lanes)));                                   \
    vec sum[SUMS], x = (vec)0.999f, y = (vec)0.001f;                                             \
    for (int i = 0; i < SUMS; i++) sum[i] = (vec)(float)i;                                       \
    for (int step = 0; step < STEPS; step++) {                                                   \
      _Pragma("clang loop unroll(full)") for (int i = 0; i < SUMS; i++) sum[i] = sum[i] * x + y; \
      __asm__ volatile("" : "+" REGISTER(sum[0]));                                               \
    }                                                                                            \
    float total = 0;                                                                             \
    for (int i = 0; i < SUMS; i++) total += sum[i][0];                                           \
    return total;                                                                                \
  }

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f"))), apply_to = function)
LOOP(loop_16, 16)
#pragma clang attribute pop
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
LOOP(loop_8, 8)
#pragma clang attribute pop
#endif
LOOP(loop_4, 4)

static volatile float kept;

double peak_flops(void) {
  float (*loop)(void) = loop_4;
  int lanes = 4;
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f")) {
    loop = loop_16;
    lanes = 16;
  } else if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
    loop = loop_8;
    lanes = 8;
  }
#endif
  double best = 0;
  for (int i = 0; i < 10; i++) {
    double start = thread_seconds();
    kept = loop();
    double rate = 2.0 * SUMS * STEPS * lanes / (thread_seconds() - start);
    best = rate > best ? rate : best;
  }
  return best;
}
