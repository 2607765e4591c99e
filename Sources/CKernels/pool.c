// Memory for tensors, kept for the next tensor of its size.
//
// Large blocks are what the system is slow to give: it maps and clears their pages one by one, again
// in every step of a training. So a block that is released waits in a list of its size, of which there
// are four in each power of two. Small blocks are left to malloc, which does the same for them, and
// huge ones to the system, which gets them back at once. When too much waits, all of it is given back.
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include "memory.h"

enum { SMALLEST = 1 << 10, CLASSES = 4 * 17 };
static const int64_t HELD_AT_MOST = (int64_t)256 << 20;

typedef struct block { struct block *next; } block;
static block *waiting[CLASSES];
static int64_t held;
static atomic_flag lock = ATOMIC_FLAG_INIT;

// Class 4 e + q holds blocks of (4 + q) · 2^(e + 8) bytes: 1,024, 1,280, 1,536, 1,792, 2,048 …
static int class_of(int64_t bytes, int64_t *size) {
  int exponent = 63 - __builtin_clzll((unsigned long long)(bytes - 1)) - 10;
  int64_t step = (int64_t)1 << (exponent + 8);
  int64_t steps = (bytes + step - 1) / step;
  *size = steps * step;
  return 4 * exponent + (int)(steps - 4);
}

static void take_lock(void) {
  while (atomic_flag_test_and_set_explicit(&lock, memory_order_acquire)) {}
}
static void give_lock(void) { atomic_flag_clear_explicit(&lock, memory_order_release); }

static void *aligned(int64_t size) {
  void *memory;
  return posix_memalign(&memory, 64, (size_t)size) == 0 ? memory : 0;
}

void *ck_allocate(int64_t bytes, int zeroed) {
  if (bytes <= SMALLEST) {
    if (bytes < 1) bytes = 1;
    return zeroed ? calloc((size_t)bytes, 1) : malloc((size_t)bytes);
  }
  int64_t size;
  int place = class_of(bytes, &size);
  if (place >= CLASSES) return zeroed ? calloc((size_t)bytes, 1) : aligned(bytes);
  take_lock();
  block *found = waiting[place];
  if (found) {
    waiting[place] = found->next;
    held -= size;
  }
  give_lock();
  void *memory = found ? found : aligned(size);
  if (memory && zeroed) memset(memory, 0, (size_t)bytes);
  return memory;
}

static void give_back(block *list) {
  while (list) {
    block *next = list->next;
    free(list);
    list = next;
  }
}

void ck_release(void *memory, int64_t bytes) {
  if (!memory) return;
  int64_t size = 0;
  int place = bytes <= SMALLEST ? CLASSES : class_of(bytes, &size);
  if (place >= CLASSES) {
    free(memory);
    return;
  }
  block *doomed[CLASSES] = {0};
  take_lock();
  int full = held + size > HELD_AT_MOST;
  if (full) {
    memcpy(doomed, waiting, sizeof waiting);
    memset(waiting, 0, sizeof waiting);
    held = 0;
  }
  block *released = memory;
  released->next = waiting[place];
  waiting[place] = released;
  held += size;
  give_lock();
  if (full)
    for (int i = 0; i < CLASSES; i++) give_back(doomed[i]);
}

int64_t ck_held_bytes(void) {
  take_lock();
  int64_t bytes = held;
  give_lock();
  return bytes;
}
