#include <stdlib.h>
#include <string.h>
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

static const ck_table *_Atomic chosen;

const ck_table *ck_kernels(void) {
  const ck_table *table = chosen;
  if (table) return table;
  // Threads may race to fill it in; they all find the same answer.
  const char *wish = getenv("LECTERN_INSTRUCTION_SET");
  if (!wish || !ck_use_instruction_set(wish)) chosen = choose();
  return chosen;
}

const char *ck_instruction_set(void) { return ck_kernels()->name; }

static int supported(const ck_table *table) {
#if defined(__x86_64__)
  const ck_table *best = choose();
  return table == &ck_baseline || table == best || best == &ck_avx512;
#else
  return table == &ck_baseline;
#endif
}

int ck_use_instruction_set(const char *name) {
  const ck_table *tables[] = {
    &ck_baseline,
#if defined(__x86_64__)
    &ck_avx2, &ck_avx512,
#endif
  };
  for (unsigned i = 0; i < sizeof tables / sizeof *tables; i++)
    if (strcmp(tables[i]->name, name) == 0 && supported(tables[i])) {
      chosen = tables[i];
      return 1;
    }
  return 0;
}

static _Thread_local void *slots[CK_SLOTS];
void *ck_thread_slot(int slot) { return slots[slot]; }
void ck_set_thread_slot(int slot, void *value) { slots[slot] = value; }
