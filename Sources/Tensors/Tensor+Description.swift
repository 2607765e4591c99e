import CKernels

extension Tensor: CustomStringConvertible {
  /// The elements as PyTorch prints them: `tensor([[1., 2.],\n        [3., 4.]])`.
  ///
  /// Beyond 1000 elements only the first and last three of each dimension are shown. A type is named
  /// if it is none of float32, int64 and bool. A leaf that gathers a gradient says so; of a result
  /// `gradFn` names the operation, for it would stand behind all that a model computes.
  public var description: String {
    if isFailed { return "tensor(failed)" }
    var suffixes: [String] = []
    let text: String
    if isMeta {
      text = "..."
      suffixes.append("size=\(shape)")
      if dtype != .float32 { suffixes.append("dtype=\(dtype)") }
    } else if count == 0 {
      text = "[]"
      if rank != 1 {
        let sizes = shape.map(String.init).joined(separator: ", ")
        suffixes.append("size=(\(sizes))")
      }
      if dtype != .float32 { suffixes.append("dtype=\(dtype)") }
    } else {
      if ![.float32, .int64, .bool].contains(dtype) { suffixes.append("dtype=\(dtype)") }
      text = TensorText(detached).text
    }
    if requiresGrad && isLeaf { suffixes.append("requiresGrad=true") }
    var result = "tensor(" + text
    let lastLine = result.lastIndex(of: "\n").map { result[result.index(after: $0)...] }
    // PyTorch's count of the last line has two columns more than are there.
    var lineLength = (lastLine ?? result[...]).count + 2
    for suffix in suffixes {
      if lineLength + suffix.count + 2 > TensorText.lineWidth {
        result += ",\n       " + suffix
        lineLength = 7 + suffix.count
      } else {
        result += ", " + suffix
        lineLength += suffix.count + 2
      }
    }
    return result + ")"
  }
}

/// The layout of a tensor's elements by the rules of PyTorch's `_tensor_str.py`.
private struct TensorText {
  static let lineWidth = 80
  static let edgeItems = 3
  static let threshold = 1000

  let shape: [Int]
  let summarized: Bool
  /// The width of a column.
  let width: Int
  /// The elements that are shown, in reading order, each padded to one width.
  var elements: [String]

  init(_ tensor: Tensor) {
    shape = tensor.shape
    summarized = tensor.count > Self.threshold
    var shown = tensor
    if summarized {
      for (d, size) in shape.enumerated() where size > 2 * Self.edgeItems {
        let places = Array(0..<Self.edgeItems) + Array(size - Self.edgeItems..<size)
        shown = shown.indexSelect(d, Tensor(places, dtype: .int64))
      }
    }
    switch shown.dtype {
    case .bool: elements = shown.bools.map { $0 ? "True" : "False" }
    case .int32, .int64: elements = shown.ints.map { String($0) }
    case .float32, .float64: elements = []
    }
    if shown.dtype.isFloatingPoint {
      // Zeros, infinities and NaN don't widen the columns.
      let values = shown.scalars
      elements = Self.formatted(values)
      width =
        zip(values, elements).lazy.filter { $0.0.isFinite && $0.0 != 0 }.map(\.1.utf8.count).max()
        ?? 1
    } else {
      width = elements.lazy.map(\.utf8.count).max() ?? 1
    }
    elements = elements.map { [width] in
      String(repeating: " ", count: max(width - $0.utf8.count, 0)) + $0
    }
  }

  var text: String {
    var next = 0
    return text(dim: 0, indent: 7, &next)
  }

  private func text(dim: Int, indent: Int, _ next: inout Int) -> String {
    if dim == shape.count {
      next += 1
      return elements[next - 1]
    }
    let cut = summarized && shape[dim] > 2 * Self.edgeItems
    let count = cut ? 2 * Self.edgeItems : shape[dim]
    var parts = (0..<count).map { _ in text(dim: dim + 1, indent: indent + 1, &next) }
    guard dim == shape.count - 1 else {
      if cut { parts.insert("...", at: Self.edgeItems) }
      let lines = String(repeating: "\n", count: shape.count - 1 - dim)
      return "["
        + parts.joined(separator: "," + lines + String(repeating: " ", count: indent + 1)) + "]"
    }
    if cut { parts.insert(" ...", at: Self.edgeItems) }
    let perLine = max(1, (Self.lineWidth - indent) / (width + 2))
    let lines = stride(from: 0, to: parts.count, by: perLine).map {
      parts[$0..<min($0 + perLine, parts.count)].joined(separator: ", ")
    }
    return "[" + lines.joined(separator: ",\n" + String(repeating: " ", count: indent + 1)) + "]"
  }

  /// Whole numbers as `1.`, others with four digits; powers of ten where sizes differ much.
  private static func formatted(_ values: [Double]) -> [String] {
    let sizes = values.lazy.filter { $0.isFinite && $0 != 0 }.map(\.magnitude)
    guard let largest = sizes.max(), let smallest = sizes.min() else {
      return values.map { $0.isFinite ? (sign($0) + "0.") : nonFinite($0) }
    }
    let whole = sizes.allSatisfy { $0 == $0.rounded(.up) }
    let scientific =
      largest / smallest > 1000 || largest > 1e8 || (!whole && smallest < 1e-4)
    return values.map { value in
      if !value.isFinite { return nonFinite(value) }
      if scientific { return number(value, digits: 4, scientific: true) }
      return whole
        ? number(value, digits: 0, scientific: false) + "."
        : number(value, digits: 4, scientific: false)
    }
  }

  private static func sign(_ value: Double) -> String { value.sign == .minus ? "-" : "" }

  private static func nonFinite(_ value: Double) -> String {
    value.isNaN ? "nan" : value < 0 ? "-inf" : "inf"
  }

  private static func number(_ value: Double, digits: Int32, scientific: Bool) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 400) { buffer in
      guard let base = buffer.baseAddress else { return "" }
      let length = ck_format(value, digits, scientific ? 1 : 0, base, 400)
      return String(
        decoding: UnsafeRawBufferPointer(start: base, count: Int(length)), as: UTF8.self)
    }
  }
}
