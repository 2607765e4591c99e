#pragma once
#include <stdint.h>

// Inner loops of the tensor library. Everything here trusts its caller: shapes, strides and bounds
// are checked in Swift before a pointer is passed. Strides count elements, not bytes.

/// Element types, in the order of the library's `DType`.
enum { CK_F32, CK_F64, CK_I32, CK_I64, CK_BOOL, CK_DTYPES };

/// The largest rank a kernel walks over.
enum { CK_MAX_RANK = 16 };

enum {
  CK_NEG, CK_ABS, CK_SIGN, CK_SQUARE, CK_RELU, CK_EXP, CK_EXPM1, CK_LOG, CK_LOG1P, CK_SQRT,
  CK_RSQRT, CK_RECIPROCAL, CK_SIN, CK_COS, CK_TAN, CK_TANH, CK_SIGMOID, CK_ERF, CK_GELU,
  CK_FLOOR, CK_CEIL, CK_ROUND, CK_IS_NAN, CK_IS_INF, CK_NOT, CK_UNARY_OPS
};

enum {
  CK_ADD, CK_SUB, CK_MUL, CK_DIV, CK_FLOOR_DIV, CK_REMAINDER, CK_POW, CK_MAXIMUM, CK_MINIMUM,
  CK_EQ, CK_NE, CK_LT, CK_LE, CK_GT, CK_GE, CK_AND, CK_OR, CK_XOR, CK_BINARY_OPS
};

enum { CK_SUM, CK_PROD, CK_MAX, CK_MIN, CK_ANY, CK_ALL, CK_SUM_SQUARES, CK_REDUCE_OPS };

/// out = op(a), walking `a` with its strides; `out` is contiguous. CK_IS_NAN, CK_IS_INF and CK_NOT
/// write bools, the others the type of `a`.
void ck_unary(int op, int dtype, int rank, const int64_t *shape, const void *a, const int64_t *as,
              void *out);
/// out = op(a, b); comparisons and logic write bools. A stride of 0 broadcasts.
void ck_binary(int op, int dtype, int rank, const int64_t *shape, const void *a, const int64_t *as,
               const void *b, const int64_t *bs, void *out);
/// The same for n floating-point elements that lie one after another; a step of 0 repeats one.
void ck_unary_flat(int op, int dtype, int64_t n, const void *a, void *out);
void ck_binary_flat(int op, int dtype, int64_t n, const void *a, int64_t a_step, const void *b,
                    int64_t b_step, void *out);
/// out = condition ? a : b.
void ck_where(int dtype, int rank, const int64_t *shape, const void *condition, const int64_t *cs,
              const void *a, const int64_t *as, const void *b, const int64_t *bs, void *out);
/// Converts and copies between any two strided layouts.
void ck_copy(int from, int to, int rank, const int64_t *shape, const void *a, const int64_t *as,
             void *out, const int64_t *os);

/// out += a; `out` may have any layout in which no place occurs twice. Floating-point types only.
void ck_add_into(int dtype, int rank, const int64_t *shape, const void *a, const int64_t *as,
                 void *out, const int64_t *os);
/// Adds slice i of `a`, [outer, count, inner], to slice index[i] of `out`, [outer, size, inner]; both
/// contiguous, the indices within 0..<size. Floating-point types only.
void ck_index_add(int dtype, int64_t outer, int64_t count, int64_t size, int64_t inner,
                  const int64_t *index, const void *a, void *out);

/// out = the gradient of a unary operation's operand, from the gradient of its result and one saved
/// tensor: the result or the operand, as each operation's comment says. Floating-point types only.
enum {
  CK_D_ABS,         // g · sign(operand)
  CK_D_SQUARE,      // g · 2 · operand
  CK_D_RELU,        // g where result > 0
  CK_D_EXP,         // g · result
  CK_D_EXPM1,       // g · (result + 1)
  CK_D_LOG,         // g / operand
  CK_D_LOG1P,       // g / (operand + 1)
  CK_D_SQRT,        // g / (2 · result)
  CK_D_RSQRT,       // −g/2 · result³
  CK_D_RECIPROCAL,  // −g · result²
  CK_D_SIN,         // g · cos(operand)
  CK_D_COS,         // −g · sin(operand)
  CK_D_TAN,         // g · (1 + result²)
  CK_D_TANH,        // g · (1 − result²)
  CK_D_SIGMOID,     // g · result · (1 − result)
  CK_D_ERF,         // g · 2/√π · e^(−operand²)
  CK_D_GELU,        // g · (Φ(operand) + operand · φ(operand))
  CK_GRADIENT_OPS
};
void ck_unary_gradient(int op, int dtype, int rank, const int64_t *shape, const void *g,
                       const int64_t *gs, const void *saved, const int64_t *ss, void *out);

/// Rows [rows, n], contiguous. Sums are accumulated in double (or int64) whatever the type.
void ck_reduce(int op, int dtype, int64_t rows, int64_t n, const void *a, void *out);
/// Column sums and the like: [outer, n, inner] contiguous to [outer, inner].
void ck_reduce_middle(int op, int dtype, int64_t outer, int64_t n, int64_t inner, const void *a,
                      void *out);
/// The index of the first largest (or smallest) element of each row; NaN counts as both.
void ck_arg_reduce(int largest, int dtype, int64_t rows, int64_t n, const void *a, int64_t *out);
void ck_cumulate(int product, int dtype, int64_t rows, int64_t n, const void *a, void *out);

/// How many threads an operation may use: the environment's LECTERN_THREADS, or the processors that
/// this process may run on.
int ck_thread_count(void);
void ck_use_threads(int count);
/// The next number of a counter that threads share.
int64_t ck_take(int64_t *counter);

/// When the operations of a thread must stop: once it is raised, or at a time of ck_now, 0 for never.
/// Another thread may change it while they run.
typedef struct {
  int32_t raised;
  int64_t deadline;
} ck_stop;
void ck_raise(ck_stop *stop, int raised);
void ck_set_deadline(ck_stop *stop, int64_t nanoseconds);
int ck_must_stop(const ck_stop *stop);
/// Nanoseconds of a clock that never goes back.
int64_t ck_now(void);

/// One of the tasks of an operation, by its number.
typedef void (*ck_task)(void *context, int64_t number);
/// Runs every task of 0 ..< count once, on the calling thread and on up to threads − 1 helpers. Once
/// `stop`, unless null, says so, it returns and leaves tasks undone.
void ck_run_tasks(int threads, int64_t count, ck_task task, void *context, const ck_stop *stop);

/// A matrix product, c[m, n] = a[m, k] · b[k, n], or a batch of them. `a` and `b` may have any
/// strides, the rows of `c` are contiguous; item i of a batch is written at c + i · m · c_row.
typedef struct {
  int32_t dtype;
  /// Adds to c what it would else be set to.
  int32_t accumulate;
  int64_t m, n, k;
  const void *a;
  int64_t a_row, a_column;
  const void *b;
  int64_t b_row, b_column;
  void *c;
  int64_t c_row;
  /// n numbers added to every row of a product that does not accumulate; or null.
  const void *bias;
  /// The shape of the batch and the distances between its items; of rank 0 for one product.
  int64_t batch_rank;
  const int64_t *batch, *a_batch, *b_batch;
  /// Ends the product early; or null.
  const ck_stop *stop;
} ck_product;
/// Computes all of it on the calling thread.
void ck_multiply(const ck_product *product);
/// The same cut into tasks that threads may run in any order, for so many threads. The sums are
/// rounded alike, however the product is cut.
int64_t ck_product_tasks(const ck_product *product, int threads);
void ck_product_task(const ck_product *product, int threads, int64_t task);

/// A tensor [batch, heads, rows, width] of float32 whose innermost elements lie one after another.
typedef struct {
  float *data;
  int64_t batch, head, row;
} ck_strided;

/// Scaled dot-product attention of float32. Pointers that are null limit nothing.
typedef struct {
  int64_t batch_count, head_count, query_count, key_count, width, value_width;
  ck_strided queries, keys, values;
  float scale;
  /// Whether query i attends to the keys up to past + i only.
  int causal;
  int64_t past;
  /// How many keys count, for each query of each row of the batch.
  const int64_t *lengths;
  int64_t length_batch, length_query;
  /// The pairs that may attend; steps of 0 broadcast.
  const uint8_t *mask;
  int64_t mask_batch, mask_head, mask_query, mask_key;
} ck_attention;

/// Into how many parts the work falls. Threads may compute different parts at once.
int64_t ck_attention_parts(const ck_attention *p);
/// out = softmax(scale · Q · Kᵀ) · V of the parts from ..< to. A query that may attend to nothing
/// gives 0. `logs` [batch, heads, queries], unless null, takes the base-2 logarithm of each query's
/// sum of exponentials, which the gradient needs. Returns 0 if there was not enough memory.
int ck_attention_forward(const ck_attention *p, const ck_strided *out, float *logs, int64_t from,
                         int64_t to);
/// The gradients of queries, keys and values from that of `out`, of the heads from ..< to out of
/// batch_count · head_count. Threads may compute different heads at once.
int ck_attention_backward(const ck_attention *p, const ck_strided *out, const float *logs,
                          const ck_strided *gradient, const ck_strided *queries,
                          const ck_strided *keys, const ck_strided *values, int64_t from,
                          int64_t to);

/// Replaces blocks of 16 uniform numbers in [0, 1) by normal ones, as PyTorch's vector path does.
void ck_box_muller_16(float *block, float mean, float std);
/// The same in double precision.
void ck_box_muller_16_f64(double *block, double mean, double std);
float ck_fused_multiply_add(float a, float b, float c);
/// Two normal numbers from two uniform ones in [0, 1), by Box and Muller in double precision.
double ck_normal_pair(double u1, double u2, double *second);

/// One step of Adam, by PyTorch's order of operations; the numbers are rounded to the type.
typedef struct {
  double step_size, beta1, beta2, root_correction, eps, decay, shrink;
  int decoupled;
} ck_adam_rule;
/// Changes n parameters by their gradients; `largest` is null unless the largest square is kept.
void ck_adam(int dtype, int64_t n, ck_adam_rule rule, const void *gradient, void *parameter,
             void *mean, void *square, void *largest);

/// One step of gradient descent; `buffer` is null without momentum.
typedef struct {
  double lr, momentum, keep, decay;
  int nesterov;
} ck_sgd_rule;
void ck_sgd(int dtype, int64_t n, ck_sgd_rule rule, const void *gradient, void *parameter,
            void *buffer);
double ck_power(double base, double exponent);

/// The name of the instruction set in use: "avx512", "avx2" or "baseline". It is the best one of the
/// machine, or the one that the environment's LECTERN_INSTRUCTION_SET names if the machine has it.
const char *ck_instruction_set(void);
/// Chooses the instruction set for the whole process, for tests; 0 if this machine lacks it.
int ck_use_instruction_set(const char *name);

/// Slots that belong to the calling thread; the library keeps unmanaged references in them.
enum {
  CK_SLOT_ERRORS, CK_SLOT_GENERATOR, CK_SLOT_META, CK_SLOT_NO_GRADIENTS, CK_SLOT_TRAINING,
  CK_SLOT_STOP, CK_SLOT_SOUNDNESS, CK_SLOTS
};
void *ck_thread_slot(int slot);
void ck_set_thread_slot(int slot, void *value);

/// Writes a number with so many digits behind the point, plainly or as 1.0000e+00; returns the length.
int ck_format(double value, int digits, int scientific, char *out, int size);
