import CKernels

/// Writes a · b to `result`, or adds it there; with a bias, the sum of both. The operands have one type
/// and data; `batch` is the shape that their dimensions before the last two broadcast to.
func multiply(
  _ a: Tensor, _ b: Tensor, batch: [Int], bias: UnsafeRawPointer? = nil,
  into result: UnsafeMutableRawPointer, adding: Bool = false, _ operation: String
) throws {
  let (row, column) = (a.shape.count - 2, b.shape.count - 1)
  var product = ck_product()
  product.dtype = a.dtype.code
  product.accumulate = adding ? 1 : 0
  product.m = Int64(a.shape[row])
  product.k = Int64(a.shape[row + 1])
  product.n = Int64(b.shape[column])
  product.a = UnsafeRawPointer(a.pointer)
  product.a_row = Int64(a.strides[row])
  product.a_column = Int64(a.strides[row + 1])
  product.b = UnsafeRawPointer(b.pointer)
  product.b_row = Int64(b.strides[column - 1])
  product.b_column = Int64(b.strides[column])
  product.c = result
  product.c_row = product.n
  product.bias = bias
  if batch.isEmpty { return try run(&product, items: 1, operation) }
  let items = batch.reduce(1, *)
  // One matrix under a batch of contiguous rows is one large product.
  if b.shape.count == 2, row == batch.count, a.isContiguous {
    product.m *= Int64(items)
    product.a_row = product.k
    product.a_column = 1
    return try run(&product, items: 1, operation)
  }
  product.batch_rank = Int64(batch.count)
  try batch.withInt64 { shape in
    try batchStrides(a, batch.count).withInt64 { aStrides in
      try batchStrides(b, batch.count).withInt64 { bStrides in
        product.batch = shape
        product.a_batch = aStrides
        product.b_batch = bStrides
        try run(&product, items: items, operation)
      }
    }
  }
}

/// Writes x · weightᵀ + bias to `result`, for all rows of a contiguous x.
func multiplyRows(
  _ x: Tensor, _ weight: Tensor, rows: Int, bias: UnsafeRawPointer?,
  into result: UnsafeMutableRawPointer, _ operation: String
) throws {
  var product = ck_product()
  product.dtype = x.dtype.code
  product.m = Int64(rows)
  product.k = Int64(weight.shape[1])
  product.n = Int64(weight.shape[0])
  product.a = UnsafeRawPointer(x.pointer)
  product.a_row = product.k
  product.a_column = 1
  product.b = UnsafeRawPointer(weight.pointer)
  product.b_row = Int64(weight.strides[1])
  product.b_column = Int64(weight.strides[0])
  product.c = result
  product.c_row = product.n
  product.bias = bias
  try run(&product, items: 1, operation)
}

/// The distances between the matrices of a batch of this rank; 0 where one is broadcast.
private func batchStrides(_ x: Tensor, _ rank: Int) -> [Int] {
  var strides = [Int](repeating: 0, count: rank)
  let missing = rank - (x.shape.count - 2)
  for d in missing..<rank where x.shape[d - missing] != 1 { strides[d] = x.strides[d - missing] }
  return strides
}

private func run(_ product: inout ck_product, items: Int, _ operation: String) throws {
  // In double, as the sizes of broadcast operands may have a product beyond an integer's.
  let work = Double(product.m) * Double(product.n) * Double(product.k) * Double(items)
  if work < smallWork {
    ck_multiply(&product)
    return
  }
  let threads = ck_thread_count()
  product.stop = UnsafePointer(Cancellation.stopOfThread)
  try withUnsafePointer(to: product) { product in
    // Tasks only read it, and it outlives them.
    nonisolated(unsafe) let product = product
    try inParallel(
      Int(ck_product_tasks(product, threads)), nanoseconds: Int(min(work / 32, 1e15)), operation
    ) {
      ck_product_task(product, threads, Int64($0))
    }
  }
}

/// Multiplications that take less than some 25 µs.
private let smallWork = 1e6
