#pragma once

/// Floating-point operations a second of one thread that does nothing but multiply and add float32
/// vectors in registers: what no kernel can pass.
double peak_flops(void);

/// Seconds of processor time of the calling thread.
double thread_seconds(void);

/// Bytes of memory that the process holds, and the most it has held since `forget_most_bytes`.
double held_bytes(void);
double most_bytes(void);
void forget_most_bytes(void);
