// What threads share: how many there may be, a counter, when to stop; and the scratch memory that each
// has for itself.
#if defined(__linux__)
#define _GNU_SOURCE
#include <sched.h>
#endif
#include <pthread.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
#include "kernels.h"
#include "rows.h"

static int processor_count(void) {
#if defined(__linux__)
  cpu_set_t allowed;
  if (sched_getaffinity(0, sizeof allowed, &allowed) == 0) return CPU_COUNT(&allowed);
#endif
  long count = sysconf(_SC_NPROCESSORS_ONLN);
  return count < 1 ? 1 : (int)count;
}

static int chosen;

int ck_thread_count(void) {
  // Threads may race to fill it in; they all find the same answer.
  int count = __atomic_load_n(&chosen, __ATOMIC_RELAXED);
  if (count) return count;
  const char *wish = getenv("LECTERN_THREADS");
  count = wish ? atoi(wish) : 0;
  ck_use_threads(count > 0 ? count : processor_count());
  return __atomic_load_n(&chosen, __ATOMIC_RELAXED);
}

void ck_use_threads(int count) {
  __atomic_store_n(&chosen, count < 1 ? 1 : count > 256 ? 256 : count, __ATOMIC_RELAXED);
}

int64_t ck_take(int64_t *counter) { return __atomic_fetch_add(counter, 1, __ATOMIC_RELAXED); }

void ck_raise(ck_stop *stop, int raised) {
  __atomic_store_n(&stop->raised, raised, __ATOMIC_RELAXED);
}

void ck_set_deadline(ck_stop *stop, int64_t nanoseconds) {
  __atomic_store_n(&stop->deadline, nanoseconds, __ATOMIC_RELAXED);
}

int64_t ck_now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

int ck_must_stop(const ck_stop *stop) {
  if (__atomic_load_n(&stop->raised, __ATOMIC_RELAXED)) return 1;
  int64_t deadline = __atomic_load_n(&stop->deadline, __ATOMIC_RELAXED);
  return deadline != 0 && ck_now() >= deadline;
}

static pthread_key_t scratch_key;
static pthread_once_t scratch_once = PTHREAD_ONCE_INIT;
static _Thread_local void *scratch;
static _Thread_local size_t scratch_size;

static void make_scratch_key(void) { pthread_key_create(&scratch_key, free); }

void *ck_workspace(size_t bytes) {
  if (bytes <= scratch_size) return scratch;
  pthread_once(&scratch_once, make_scratch_key);
  free(scratch);
  scratch_size = (bytes + 4095) & ~(size_t)4095;
  scratch = aligned_alloc(64, scratch_size);
  if (!scratch) scratch_size = 0;
  // The key frees it when the thread ends.
  pthread_setspecific(scratch_key, scratch);
  return scratch;
}
