/// `UInt8`.
extension StandardLibrary {
  static func addBytes(to table: inout NativeTable) {
    for (name, value) in [("max", UInt8.max), ("min", .min), ("zero", 0)] {
      table.add(to: "UInt8", "static var \(name): UInt8 { get }") { _, _ in .byte(value) }
    }
    table.add(to: "UInt8", "static var bitWidth: Int { get }") { _, _ in .int(UInt8.bitWidth) }
    table.add(to: "UInt8", "init()") { _, _ in .byte(0) }
    table.add(to: "UInt8", "init(_ source: UInt8)") { a, _ in a[0] }
    table.add(to: "UInt8", "init(truncatingIfNeeded source: Int)") { a, _ in
      .byte(UInt8(truncatingIfNeeded: a.int(0)))
    }
    table.add(to: "UInt8", "init(clamping source: Int)") { a, _ in
      .byte(UInt8(clamping: a.int(0)))
    }
    table.add(to: "UInt8", "init?(exactly source: Int)") { a, _ in
      .some(UInt8(exactly: a.int(0)).map { .byte($0) })
    }
    table.add(to: "UInt8", "init(_ source: Int)") { a, _ in
      guard let byte = UInt8(exactly: a.int(0)) else {
        throw RuntimeFailure("UInt8(_:): \(a.int(0)) is not from 0 to 255")
      }
      return .byte(byte)
    }
    for type in ["Double", "Float"] {
      table.add(to: "UInt8", "init(_ source: \(type))") { a, _ in
        guard let byte = UInt8(exactly: a.double(0).rounded(.towardZero)) else {
          throw RuntimeFailure("UInt8(_:): \(a[0].text) is not from 0 to 255")
        }
        return .byte(byte)
      }
    }
    for type in ["String", "Substring"] {
      table.add(to: "UInt8", "init?(_ description: \(type))") { a, _ in
        .some(UInt8(a.string(0)).map { .byte($0) })
      }
    }
    for name in ["nonzeroBitCount", "leadingZeroBitCount", "trailingZeroBitCount"] {
      table.add(to: "UInt8", "var \(name): Int { get }") { a, _ in
        let byte = UInt8(truncatingIfNeeded: a.int(0))
        return switch name {
        case "nonzeroBitCount": .int(byte.nonzeroBitCount)
        case "leadingZeroBitCount": .int(byte.leadingZeroBitCount)
        default: .int(byte.trailingZeroBitCount)
        }
      }
    }
    table.add(to: "UInt8", "func isMultiple(of other: UInt8) -> Bool") { a, _ in
      .bool(a.int(0).isMultiple(of: a.int(1)))
    }
  }
}
