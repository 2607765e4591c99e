// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Figures
internal import Interpretation
internal import Programs
internal import Tensors

extension LibraryBindings {
  static func addTypes(to table: inout NativeTable) {
    table.add(
      type: LibraryType(
        name: "DType", kind: .enumeration, conformances: ["CaseIterable", "CustomStringConvertible", "Equatable", "Hashable"],
        cases: ["float32", "float64", "int32", "int64", "bool"]))
    table.add(
      type: LibraryType(
        name: "Generator", kind: .classType, conformances: []))
    table.add(
      type: LibraryType(
        name: "Tensor", kind: .structure, conformances: ["CustomStringConvertible", "TensorIndex"]))
    table.add(
      type: LibraryType(
        name: "TensorError", kind: .enumeration, conformances: ["Error", "Equatable", "LibraryError", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "TensorIndex", kind: .protocolType, conformances: []))
    table.add(
      type: LibraryType(
        name: "IndexItem", kind: .structure, conformances: ["TensorIndex"]))
    table.add(
      type: LibraryType(
        name: "Figure", kind: .structure, conformances: ["Hashable", "Codable"]))
    table.add(
      type: LibraryType(
        name: "FigureError", kind: .enumeration, conformances: ["Error", "Equatable", "CustomStringConvertible", "LibraryError"]))
    table.add(conformances: ["TensorIndex"], to: "ClosedRange")
    table.add(conformances: ["TensorIndex"], to: "Int")
    table.add(conformances: ["TensorIndex"], to: "PartialRangeFrom")
    table.add(conformances: ["TensorIndex"], to: "PartialRangeThrough")
    table.add(conformances: ["TensorIndex"], to: "PartialRangeUpTo")
    table.add(conformances: ["TensorIndex"], to: "Range")
    table.add(conformances: ["TensorIndex"], to: "StrideThrough")
    table.add(conformances: ["TensorIndex"], to: "StrideTo")
  }
}

extension DType: Bridged {
  static var bridgedName: String { "DType" }

  static func native(_ value: Value) throws -> DType {
    switch libraryCase(value) {
    case "float32": .float32
    case "float64": .float64
    case "int32": .int32
    case "int64": .int64
    case "bool": .bool
    default: throw unexpected(value, bridgedName)
    }
  }

  var value: Value {
    let name =
      switch self {
        case .float32: "float32"
        case .float64: "float64"
        case .int32: "int32"
        case .int64: "int64"
        case .bool: "bool"
      }
    return .libraryCase(name, of: Self.bridgedName)
  }
}

extension Generator: Bridged {
  static var bridgedName: String { "Generator" }
}

extension Tensor: Bridged {
  static var bridgedName: String { "Tensor" }
}

extension TensorError: Bridged {
  static var bridgedName: String { "TensorError" }
}

extension IndexItem: Bridged {
  static var bridgedName: String { "IndexItem" }
}

extension Figure: Bridged {
  static var bridgedName: String { "Figure" }
}

extension FigureError: Bridged {
  static var bridgedName: String { "FigureError" }
}
