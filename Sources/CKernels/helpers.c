// Threads that help with the tasks of an operation.
//
// To wake a thread takes longer than most operations, up to 100 µs on a virtual machine. So a helper
// that has no task left looks out for the next operation for a while before it sleeps, and no
// operation waits for a helper to wake: its own thread takes tasks until none is left. One
// operation at a time has helpers; what another thread starts meanwhile it computes alone.
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include "kernels.h"

enum { MOST_HELPERS = 255, LOOKS_OUT_NANOSECONDS = 100000 };

// The operation that has helpers. Written by its thread while nobody is inside.
static struct {
  ck_task task;
  void *context;
  int64_t count;
  const ck_stop *stop;
} job;
static _Atomic int64_t next_task;
static atomic_flag has_job = ATOMIC_FLAG_INIT;
// Counts operations; how many helpers may still join this one; how many may be reading the job.
static _Atomic unsigned operations;
static _Atomic int places, inside;

static int helpers;
static _Atomic int asleep;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t work = PTHREAD_COND_INITIALIZER;

static inline void pause_briefly(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

static void take_tasks(void) {
  for (int64_t i; (i = atomic_fetch_add(&next_task, 1)) < job.count;) {
    if (job.stop && ck_must_stop(job.stop)) return;
    job.task(job.context, i);
  }
}

/// Waits for an operation after the one with this number.
static unsigned wait_for_operation(unsigned seen) {
  unsigned now;
  for (int64_t end = ck_now() + LOOKS_OUT_NANOSECONDS; ck_now() < end;)
    for (int i = 0; i < 32; i++) {
      if ((now = operations) != seen) return now;
      pause_briefly();
    }
  pthread_mutex_lock(&lock);
  asleep++;
  while ((now = operations) == seen) pthread_cond_wait(&work, &lock);
  asleep--;
  pthread_mutex_unlock(&lock);
  return now;
}

static void *help(void *first) {
  for (unsigned seen = (unsigned)(uintptr_t)first;; seen = wait_for_operation(seen)) {
    inside++;
    if (places-- > 0) take_tasks();
    inside--;
  }
  return 0;
}

/// Starts helpers until there are so many, as far as the system lets it.
static void start_helpers(int wanted) {
  for (; helpers < wanted && helpers < MOST_HELPERS; helpers++) {
    pthread_t thread;
    if (pthread_create(&thread, 0, help, (void *)(uintptr_t)operations)) return;
    pthread_detach(thread);
  }
}

static void wake(int count) {
  if (asleep == 0) return;
  pthread_mutex_lock(&lock);
  for (int i = 0; i < count; i++) pthread_cond_signal(&work);
  pthread_mutex_unlock(&lock);
}

void ck_run_tasks(int threads, int64_t count, ck_task task, void *context, const ck_stop *stop) {
  if (threads < 2 || count < 2 || atomic_flag_test_and_set(&has_job)) {
    for (int64_t i = 0; i < count && !(stop && ck_must_stop(stop)); i++) task(context, i);
    return;
  }
  job.task = task;
  job.context = context;
  job.count = count;
  job.stop = stop;
  next_task = 0;
  places = threads - 1;
  operations++;
  start_helpers(threads - 1);
  wake(threads - 1);
  take_tasks();
  // Nobody joins any more; who did ends the task it has.
  places = 0;
  for (int looks = 0; inside > 0; looks++)
    if (looks < 1000) pause_briefly();
    else sched_yield();
  atomic_flag_clear(&has_job);
}
