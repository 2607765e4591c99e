internal import CKernels

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The tensors of a safetensors file: named, typed, shaped, checked as a whole when read.
///
/// The format is eight bytes of header length, a JSON header, and one buffer that the tensors fill
/// without a gap or an overlap. A file that breaks any of this is refused before a value is read.
package struct SafeTensors: Sendable {
  /// How one tensor's elements are stored, little-endian.
  package enum ElementType: String, Sendable {
    case f64 = "F64"
    case f32 = "F32"
    case f16 = "F16"
    case bf16 = "BF16"
    case i64 = "I64"
    case i32 = "I32"
    case i16 = "I16"
    case i8 = "I8"
    case u64 = "U64"
    case u32 = "U32"
    case u16 = "U16"
    case u8 = "U8"
    case bool = "BOOL"

    package var byteCount: Int {
      switch self {
      case .f64, .i64, .u64: 8
      case .f32, .i32, .u32: 4
      case .f16, .bf16, .i16, .u16: 2
      case .i8, .u8, .bool: 1
      }
    }
  }

  /// One tensor of the header. `range` counts bytes from the start of the buffer.
  package struct Entry: Sendable, Equatable {
    package let name: String
    package let elementType: ElementType
    package let shape: [Int]
    package let range: Range<Int>
  }

  /// The tensors in the order of their places in the buffer.
  package let entries: [Entry]
  /// The header's free text, `__metadata__`.
  package let metadata: [String: String]

  /// The bytes from the first tensor on.
  private let buffer: Data
  private let index: [String: Int]

  /// The longest header that is read, as in the format's own implementation.
  package static let longestHeader = 100_000_000
  /// The highest rank that a tensor of the library can have.
  static let highestRank = Int(CK_MAX_RANK)

  package init(bytes: [UInt8]) throws(SafeTensorsError) {
    try self.init(data: Data(bytes))
  }

  init(data: Data) throws(SafeTensorsError) {
    guard data.count >= 8 else { throw .tooShort(byteCount: data.count) }
    let announced = data.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard announced <= UInt64(Self.longestHeader) else {
      throw .headerTooLong(byteCount: announced)
    }
    let headerLength = Int(announced)
    guard headerLength <= data.count - 8 else {
      throw .headerBeyondFile(byteCount: headerLength, fileByteCount: data.count)
    }
    let header = try SafeTensorsHeader(json: data.dropFirst(8).prefix(headerLength))
    buffer = data.dropFirst(8 + headerLength)
    try Self.check(header.entries, bufferByteCount: buffer.count)
    entries = header.entries
    metadata = header.metadata
    var index: [String: Int] = [:]
    index.reserveCapacity(entries.count)
    for (position, entry) in entries.enumerated() { index[entry.name] = position }
    self.index = index
  }

  package subscript(name: String) -> Entry? { index[name].map { entries[$0] } }

  /// The bytes of one tensor.
  package func withBytes<Result>(
    of entry: Entry, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try buffer.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[entry.range])) }
  }

  /// Every tensor has the bytes its shape needs, and together they fill the buffer exactly.
  private static func check(
    _ entries: [Entry], bufferByteCount: Int
  ) throws(SafeTensorsError) {
    for entry in entries {
      var needed = entry.elementType.byteCount
      for length in entry.shape {
        let (product, overflow) = needed.multipliedReportingOverflow(by: length)
        guard !overflow else { throw .sizeOverflow(name: entry.name, shape: entry.shape) }
        needed = product
      }
      guard needed == entry.range.count else {
        throw .wrongSize(
          name: entry.name, shape: entry.shape, elementType: entry.elementType,
          needed: needed, found: entry.range.count)
      }
    }
    var end = 0
    for entry in entries {
      guard entry.range.lowerBound == end else {
        throw .misplaced(name: entry.name, start: entry.range.lowerBound, expected: end)
      }
      end = entry.range.upperBound
    }
    guard end == bufferByteCount else {
      throw .bufferNotFilled(described: end, found: bufferByteCount)
    }
  }
}
