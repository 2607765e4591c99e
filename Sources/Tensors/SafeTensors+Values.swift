extension SafeTensors {
  /// The tensor of this name: F32, F64, I32, I64 and BOOL as they are, U8 and I8 as int32.
  ///
  /// Nil where there is none, or none that a `Tensor` can hold.
  package func tensor(_ name: String) -> Tensor? {
    guard let entry = self[name] else { return nil }
    return withBytes(of: entry) { bytes in
      switch entry.elementType {
      case .f32: Tensor(bytes: bytes, shape: entry.shape, dtype: .float32)
      case .f64: Tensor(bytes: bytes, shape: entry.shape, dtype: .float64)
      case .i32: Tensor(bytes: bytes, shape: entry.shape, dtype: .int32)
      case .i64: Tensor(bytes: bytes, shape: entry.shape, dtype: .int64)
      case .bool:
        Tensor(bytes.map { Int($0) }, dtype: .int32).reshape(entry.shape).ne(0)
      case .u8:
        Tensor(bytes.map { Int($0) }, dtype: .int32).reshape(entry.shape)
      case .i8:
        Tensor(bytes.map { Int(Int8(bitPattern: $0)) }, dtype: .int32).reshape(entry.shape)
      case .f16, .bf16, .i16, .u16, .u32, .u64: nil
      }
    }
  }
}
