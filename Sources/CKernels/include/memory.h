#pragma once
#include <stdint.h>

/// Memory for so many bytes, cleared or not; null if there is none.
void *ck_allocate(int64_t bytes, int zeroed);
/// Takes back what ck_allocate gave for so many bytes; null is nothing.
void ck_release(void *memory, int64_t bytes);
/// How many bytes wait for the next tensor of their size.
int64_t ck_held_bytes(void);
