#include "kernels.h"
#include "rows.h"

static const ck_table *choose(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq"))
    return &ck_avx512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return &ck_avx2;
#endif
  return &ck_baseline;
}

const ck_table *ck_kernels(void) {
  // Threads may race to fill it in; they all find the same answer.
  static const ck_table *_Atomic chosen;
  const ck_table *table = chosen;
  if (!table) chosen = table = choose();
  return table;
}

const char *ck_instruction_set(void) { return ck_kernels()->name; }

static _Thread_local void *slots[CK_SLOTS];
void *ck_thread_slot(int slot) { return slots[slot]; }
void ck_set_thread_slot(int slot, void *value) { slots[slot] = value; }
