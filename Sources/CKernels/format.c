#include <stdio.h>
#include "kernels.h"

int ck_format(double value, int digits, int scientific, char *out, int size) {
  int length = snprintf(out, (size_t)size, scientific ? "%.*e" : "%.*f", digits, value);
  return length < size ? length : size - 1;
}
