#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension SafeTensors {
  /// A file of these tensors, byte for byte as Python's `safetensors` writes it: the types with the
  /// largest elements first, then by name; the header filled up with spaces to a multiple of eight.
  ///
  /// Python leaves the order of several metadata open; here they are sorted.
  package static func bytes(
    of tensors: [String: Tensor], metadata: [String: String] = [:]
  ) throws -> [UInt8] {
    [UInt8](try data(of: tensors, metadata: metadata))
  }

  static func data(
    of tensors: [String: Tensor], metadata: [String: String]
  ) throws -> Data {
    guard tensors["__metadata__"] == nil else { throw SafeTensorsError.reservedName }
    var members: [String] = []
    if !metadata.isEmpty {
      let texts = try metadata.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        .map { "\(try quoted($0.key)):\(try quoted($0.value))" }
      members.append("\"__metadata__\":{\(texts.joined(separator: ","))}")
    }
    let ordered = tensors.sorted {
      let (first, second) = (order($0.value.dtype), order($1.value.dtype))
      return first == second
        ? $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) : first < second
    }
    var end = 0
    for (name, tensor) in ordered {
      try tensor.operand().requireData("saveTensors")
      let start = end
      end += tensor.count * tensor.dtype.size
      let shape = tensor.shape.map(String.init).joined(separator: ",")
      members.append(
        "\(try quoted(name)):{\"dtype\":\"\(elementType(tensor.dtype).rawValue)\","
          + "\"shape\":[\(shape)],\"data_offsets\":[\(start),\(end)]}")
    }
    var header = Data("{\(members.joined(separator: ","))}".utf8)
    header.append(contentsOf: repeatElement(UInt8(ascii: " "), count: -header.count & 7))

    var data = Data(capacity: 8 + header.count + end)
    withUnsafeBytes(of: UInt64(header.count).littleEndian) { data.append(contentsOf: $0) }
    data.append(header)
    for (_, tensor) in ordered {
      let compact = try tensor.compact("saveTensors")
      withExtendedLifetime(compact) {
        data.append(
          contentsOf: UnsafeRawBufferPointer(
            start: compact.pointer, count: compact.count * compact.dtype.size))
      }
    }
    return data
  }

  /// The place of a type in the file.
  private static func order(_ dtype: DType) -> Int {
    switch dtype {
    case .int64: 0
    case .float64: 1
    case .float32: 2
    case .int32: 3
    case .bool: 4
    }
  }

  private static func elementType(_ dtype: DType) -> ElementType {
    switch dtype {
    case .float32: .f32
    case .float64: .f64
    case .int32: .i32
    case .int64: .i64
    case .bool: .bool
    }
  }

  private static func quoted(_ text: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return String(decoding: try encoder.encode(text), as: UTF8.self)
  }
}
