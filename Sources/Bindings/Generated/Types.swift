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
        name: "MaskFill", kind: .enumeration, conformances: ["Equatable", "Hashable"],
        cases: ["zero", "d2l"]))
    table.add(
      type: LibraryType(
        name: "Dropout", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "Embedding", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "Linear", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "Module", kind: .protocolType, conformances: []))
    table.add(
      type: LibraryType(
        name: "Parameter", kind: .classType, conformances: ["CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "AttentionKind", kind: .enumeration, conformances: ["Equatable", "Hashable"],
        cases: ["none", "dot", "additive"]))
    table.add(
      type: LibraryType(
        name: "AttnDecoderRNN", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "EncoderRNN", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "GRU", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "GRUCell", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "AdditiveAttention", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "AttentionHead", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "DotProductAttention", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "GateKind", kind: .enumeration, conformances: ["Equatable", "Hashable"],
        cases: ["none", "output", "highway"]))
    table.add(
      type: LibraryType(
        name: "GatedSelfAttention", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "MultiHeadAttention", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "PerHeadMultiHeadAttention", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "PositionalEncoding", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "ShapeTrace", kind: .structure, conformances: ["CustomStringConvertible", "Equatable"]))
    table.add(
      type: LibraryType(
        name: "ShapeTraceRow", kind: .structure, conformances: ["Equatable"]))
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

extension MaskFill: Bridged {
  static var bridgedName: String { "MaskFill" }

  static func native(_ value: Value) throws -> MaskFill {
    switch libraryCase(value) {
    case "zero": .zero
    case "d2l": .d2l
    default: throw unexpected(value, bridgedName)
    }
  }

  var value: Value {
    let name =
      switch self {
        case .zero: "zero"
        case .d2l: "d2l"
      }
    return .libraryCase(name, of: Self.bridgedName)
  }
}

extension Dropout: Bridged {
  static var bridgedName: String { "Dropout" }
}

extension Embedding: Bridged {
  static var bridgedName: String { "Embedding" }
}

extension Linear: Bridged {
  static var bridgedName: String { "Linear" }
}

extension Parameter: Bridged {
  static var bridgedName: String { "Parameter" }
}

extension AttentionKind: Bridged {
  static var bridgedName: String { "AttentionKind" }

  static func native(_ value: Value) throws -> AttentionKind {
    switch libraryCase(value) {
    case "none": .none
    case "dot": .dot
    case "additive": .additive
    default: throw unexpected(value, bridgedName)
    }
  }

  var value: Value {
    let name =
      switch self {
        case .none: "none"
        case .dot: "dot"
        case .additive: "additive"
      }
    return .libraryCase(name, of: Self.bridgedName)
  }
}

extension AttnDecoderRNN: Bridged {
  static var bridgedName: String { "AttnDecoderRNN" }
}

extension EncoderRNN: Bridged {
  static var bridgedName: String { "EncoderRNN" }
}

extension GRU: Bridged {
  static var bridgedName: String { "GRU" }
}

extension GRUCell: Bridged {
  static var bridgedName: String { "GRUCell" }
}

extension AdditiveAttention: Bridged {
  static var bridgedName: String { "AdditiveAttention" }
}

extension AttentionHead: Bridged {
  static var bridgedName: String { "AttentionHead" }
}

extension DotProductAttention: Bridged {
  static var bridgedName: String { "DotProductAttention" }
}

extension GateKind: Bridged {
  static var bridgedName: String { "GateKind" }

  static func native(_ value: Value) throws -> GateKind {
    switch libraryCase(value) {
    case "none": .none
    case "output": .output
    case "highway": .highway
    default: throw unexpected(value, bridgedName)
    }
  }

  var value: Value {
    let name =
      switch self {
        case .none: "none"
        case .output: "output"
        case .highway: "highway"
      }
    return .libraryCase(name, of: Self.bridgedName)
  }
}

extension GatedSelfAttention: Bridged {
  static var bridgedName: String { "GatedSelfAttention" }
}

extension MultiHeadAttention: Bridged {
  static var bridgedName: String { "MultiHeadAttention" }
}

extension PerHeadMultiHeadAttention: Bridged {
  static var bridgedName: String { "PerHeadMultiHeadAttention" }
}

extension PositionalEncoding: Bridged {
  static var bridgedName: String { "PositionalEncoding" }
}

extension ShapeTrace: Bridged {
  static var bridgedName: String { "ShapeTrace" }
}

extension ShapeTraceRow: Bridged {
  static var bridgedName: String { "ShapeTraceRow" }
}

extension Figure: Bridged {
  static var bridgedName: String { "Figure" }
}

extension FigureError: Bridged {
  static var bridgedName: String { "FigureError" }
}
