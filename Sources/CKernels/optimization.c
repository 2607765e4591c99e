#include <math.h>
#include "kernels.h"
#include "rows.h"

void ck_adam(int dtype, int64_t n, ck_adam_rule rule, const void *gradient, void *parameter,
             void *mean, void *square, void *largest) {
  if (dtype == CK_F32)
    ck_kernels()->adam_f32(n, &rule, gradient, parameter, mean, square, largest);
  else
    ck_kernels()->adam_f64(n, &rule, gradient, parameter, mean, square, largest);
}

#define SGD(name, T)                                                                          \
  static void name(int64_t n, const ck_sgd_rule *rule, const T *restrict gradient,            \
                   T *restrict parameter, T *restrict buffer) {                               \
    const T lr = (T)rule->lr, momentum = (T)rule->momentum, keep = (T)rule->keep;             \
    const T decay = (T)rule->decay;                                                           \
    for (int64_t i = 0; i < n; i++) {                                                         \
      T p = parameter[i], g = gradient[i] + decay * p;                                        \
      if (buffer) {                                                                           \
        T b = momentum * buffer[i] + keep * g;                                                \
        buffer[i] = b;                                                                        \
        g = rule->nesterov ? g + momentum * b : b;                                            \
      }                                                                                       \
      parameter[i] = p - lr * g;                                                              \
    }                                                                                         \
  }
SGD(sgd_f32, float)
SGD(sgd_f64, double)

void ck_sgd(int dtype, int64_t n, ck_sgd_rule rule, const void *gradient, void *parameter,
            void *buffer) {
  if (dtype == CK_F32)
    sgd_f32(n, &rule, gradient, parameter, buffer);
  else
    sgd_f64(n, &rule, gradient, parameter, buffer);
}

double ck_power(double base, double exponent) { return pow(base, exponent); }
