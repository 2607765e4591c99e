extension SafeTensors {
  /// Every tensor by its name.
  func tensors() throws -> [String: Tensor] {
    var tensors: [String: Tensor] = [:]
    for entry in entries { tensors[entry.name] = try tensor(entry) }
    return tensors
  }

  /// The tensor of this name; nil where there is none, or none that a `Tensor` can hold.
  package func tensor(_ name: String) -> Tensor? {
    self[name].flatMap { try? tensor($0) }
  }

  /// The same numbers in the smallest type of a `Tensor` that holds all of them: F16 and BF16 become
  /// float32; I8, U8, I16 and U16 int32; U32 int64; and U64 int64, if no number is too large.
  private func tensor(_ entry: Entry) throws -> Tensor {
    let shape = entry.shape
    return try withBytes(of: entry) { bytes in
      switch entry.elementType {
      case .f32: Tensor(bytes: bytes, shape: shape, dtype: .float32)
      case .f64: Tensor(bytes: bytes, shape: shape, dtype: .float64)
      case .i32: Tensor(bytes: bytes, shape: shape, dtype: .int32)
      case .i64: Tensor(bytes: bytes, shape: shape, dtype: .int64)
      case .f16: converted(bytes, shape, .float32, float32(half:))
      case .bf16: converted(bytes, shape, .float32, float32(brain:))
      case .bool: converted(bytes, shape, .bool) { (byte: UInt8) in byte != 0 }
      case .i8: converted(bytes, shape, .int32) { (number: Int8) in Int32(number) }
      case .u8: converted(bytes, shape, .int32) { (number: UInt8) in Int32(number) }
      case .i16: converted(bytes, shape, .int32) { (number: Int16) in Int32(number) }
      case .u16: converted(bytes, shape, .int32) { (number: UInt16) in Int32(number) }
      case .u32: converted(bytes, shape, .int64) { (number: UInt32) in Int64(number) }
      case .u64:
        try converted(bytes, shape, .int64) { (number: UInt64) in
          guard let exact = Int64(exactly: number) else {
            throw SafeTensorsError.numberTooLarge(name: entry.name)
          }
          return exact
        }
      }
    }
  }

  private func converted<From: BitwiseCopyable, To: BitwiseCopyable>(
    _ bytes: UnsafeRawBufferPointer, _ shape: [Int], _ dtype: DType,
    _ convert: (From) throws -> To
  ) rethrows -> Tensor {
    let size = MemoryLayout<From>.size
    let numbers = try stride(from: 0, to: bytes.count, by: size).map {
      try convert(bytes.loadUnaligned(fromByteOffset: $0, as: From.self))
    }
    return numbers.withUnsafeBytes { Tensor(bytes: $0, shape: shape, dtype: dtype) }
  }
}

/// A number of 16 bits (IEEE 754 binary16) as float32: exactly, subnormal numbers included; a NaN keeps
/// its bits and becomes a quiet one.
private func float32(half: UInt16) -> Float {
  let sign = UInt32(half & 0x8000) << 16
  let rest = UInt32(half & 0x7fff) << 13
  // Infinity and NaN have the largest exponent in both formats.
  if half & 0x7fff == 0x7c00 { return Float(bitPattern: sign | 0x7f80_0000) }
  if half & 0x7c00 == 0x7c00 { return Float(bitPattern: sign | 0x7fc0_0000 | rest) }
  // The exponents differ by 112: multiplying moves one into the other and is exact, and makes
  // subnormal numbers normal.
  let magnitude = Float(bitPattern: rest) * 0x1p112
  return Float(bitPattern: sign | magnitude.bitPattern)
}

/// A number of 16 bits that is the upper half of a float32 (bfloat16).
private func float32(brain: UInt16) -> Float { Float(bitPattern: UInt32(brain) << 16) }
