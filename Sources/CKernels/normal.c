#include <math.h>
#include <stdint.h>
#include <string.h>
#include "kernels.h"

// PyTorch's vector path is reproduced bit for bit: where it fuses, fmaf; nowhere else.
#pragma STDC FP_CONTRACT OFF

float ck_fused_multiply_add(float a, float b, float c) { return fmaf(a, b, c); }

// The Cephes logarithm, as in PyTorch's vector code.
static float log_of(float value) {
  static const float coefficients[] = {
    -1.1514610310E-1f, 1.1676998740E-1f, -1.2420140846E-1f, 1.4249322787E-1f,
    -1.6668057665E-1f, 2.0000714765E-1f, -2.4999993993E-1f, 3.3333331174E-1f};
  uint32_t bits;
  memcpy(&bits, &value, 4);
  int exponent = (int)(bits >> 23) - 0x7f + 1;
  bits = (bits & 0x807fffffu) | 0x3f000000u;
  float x;
  memcpy(&x, &bits, 4);
  if (x < 0.707106781186547524f) { exponent -= 1; x = (x - 1.0f) + x; }
  else x = x - 1.0f;
  float e = (float)exponent, z = x * x, y = 7.0376836292E-2f;
  for (int i = 0; i < 8; i++) y = fmaf(y, x, coefficients[i]);
  y = y * x;
  y = fmaf(y, z, e * -2.12194440e-4f);
  y = fmaf(-0.5f, z, y);
  x = x + y;
  return fmaf(e, 0.693359375f, x);
}

static void sin_cos_of(float x, float *sine, float *cosine) {
  int i = ((int)(x * 1.27323954473516f) + 1) & ~1;
  float y = (float)i;
  x = fmaf(y, -0.78515625f, x);
  x = fmaf(y, -2.4187564849853515625e-4f, x);
  x = fmaf(y, -3.77489497744594108e-8f, x);
  float z = x * x;
  float c = fmaf(fmaf(2.443315711809948E-005f, z, -1.388731625493765E-003f), z,
                 4.166664568298827E-002f);
  c = c * z;
  c = fmaf(c, z, -(z * 0.5f)) + 1.0f;
  float s = fmaf(fmaf(-1.9515295891E-4f, z, 8.3321608736E-3f), z, -1.6666654611E-1f);
  s = fmaf(s * z, x, x);
  if (i & 2) { float swap = s; s = c; c = swap; }
  *sine = i & 4 ? -s : s;
  *cosine = ~(i - 2) & 4 ? -c : c;
}

void ck_box_muller_16(float *block, float mean, float std) {
  for (int j = 0; j < 8; j++) {
    float radius = sqrtf(-2.0f * log_of(1.0f - block[j])), sine, cosine;
    sin_cos_of((float)(2.0 * M_PI) * block[j + 8], &sine, &cosine);
    block[j] = fmaf(radius * cosine, std, mean);
    block[j + 8] = fmaf(radius * sine, std, mean);
  }
}

void ck_box_muller_16_f64(double *block, double mean, double std) {
  for (int j = 0; j < 8; j++) {
    double radius = sqrt(-2.0 * log(1.0 - block[j])), theta = 2.0 * M_PI * block[j + 8];
    block[j] = radius * cos(theta) * std + mean;
    block[j + 8] = radius * sin(theta) * std + mean;
  }
}

double ck_normal_pair(double u1, double u2, double *second) {
  double radius = sqrt(-2.0 * log1p(-u2)), theta = 2.0 * M_PI * u1;
  *second = radius * sin(theta);
  return radius * cos(theta);
}
