// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
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
        name: "Activation", kind: .enumeration, conformances: ["Equatable", "Hashable"],
        cases: ["relu", "gelu"]))
    table.add(
      type: LibraryType(
        name: "Dropout", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "Embedding", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "LayerNorm", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
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
        name: "PositionwiseFeedForward", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
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
        name: "LearnedPositionalEncoding", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "MultiHeadAttention", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "PackedMultiHeadAttention", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "PerHeadMultiHeadAttention", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "PositionalEncoding", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "RotaryEmbedding", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "ModelSummary", kind: .structure, conformances: ["CustomStringConvertible", "Equatable"]))
    table.add(
      type: LibraryType(
        name: "ModelSummaryRow", kind: .structure, conformances: ["Equatable"]))
    table.add(
      type: LibraryType(
        name: "ShapeTrace", kind: .structure, conformances: ["CustomStringConvertible", "Equatable"]))
    table.add(
      type: LibraryType(
        name: "ShapeTraceRow", kind: .structure, conformances: ["Equatable"]))
    table.add(
      type: LibraryType(
        name: "Adam", kind: .classType, conformances: ["Optimizer"]))
    table.add(
      type: LibraryType(
        name: "AdamW", kind: .classType, conformances: ["Optimizer"]))
    table.add(
      type: LibraryType(
        name: "LRScheduler", kind: .protocolType, conformances: ["AnyObject"]))
    table.add(
      type: LibraryType(
        name: "LambdaLR", kind: .classType, conformances: ["LRScheduler"]))
    table.add(
      type: LibraryType(
        name: "StepLR", kind: .classType, conformances: ["LRScheduler"]))
    table.add(
      type: LibraryType(
        name: "CosineAnnealingLR", kind: .classType, conformances: ["LRScheduler"]))
    table.add(
      type: LibraryType(
        name: "LinearWarmupInverseSquareRootLR", kind: .classType, conformances: ["LRScheduler"]))
    table.add(
      type: LibraryType(
        name: "Reduction", kind: .enumeration, conformances: ["Equatable", "Hashable"],
        cases: ["mean", "sum", "none"]))
    table.add(
      type: LibraryType(
        name: "Optimizer", kind: .protocolType, conformances: ["AnyObject"]))
    table.add(
      type: LibraryType(
        name: "ParameterGroup", kind: .structure, conformances: []))
    table.add(
      type: LibraryType(
        name: "SGD", kind: .classType, conformances: ["Optimizer"]))
    table.add(
      type: LibraryType(
        name: "KeyValueCache", kind: .classType, conformances: ["CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "PositionKind", kind: .enumeration, conformances: ["Equatable", "Hashable"],
        cases: ["learned", "sinusoidal", "rotary"]))
    table.add(
      type: LibraryType(
        name: "Transformer", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "TransformerDecoder", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "TransformerDecoderLayer", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "TransformerEncoder", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "TransformerEncoderLayer", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "TransformerLanguageModel", kind: .classType, conformances: ["Module", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "Batch", kind: .structure, conformances: ["CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "PairBatch", kind: .structure, conformances: ["CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "DateStyle", kind: .enumeration, conformances: ["Equatable", "Hashable"],
        cases: ["english", "chinese", "mixed"]))
    table.add(
      type: LibraryType(
        name: "PairDataset", kind: .structure, conformances: ["CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "SentencePair", kind: .structure, conformances: ["Hashable", "CustomStringConvertible"]))
    table.add(
      type: LibraryType(
        name: "TokenKind", kind: .enumeration, conformances: ["Equatable", "Hashable"],
        cases: ["word", "character"]))
    table.add(
      type: LibraryType(
        name: "Vocabulary", kind: .structure, conformances: ["Equatable", "CustomStringConvertible"]))
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

extension Activation: Bridged {
  static var bridgedName: String { "Activation" }

  static func native(_ value: Value) throws -> Activation {
    switch libraryCase(value) {
    case "relu": .relu
    case "gelu": .gelu
    default: throw unexpected(value, bridgedName)
    }
  }

  var value: Value {
    let name =
      switch self {
        case .relu: "relu"
        case .gelu: "gelu"
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

extension LayerNorm: Bridged {
  static var bridgedName: String { "LayerNorm" }
}

extension Linear: Bridged {
  static var bridgedName: String { "Linear" }
}

extension Parameter: Bridged {
  static var bridgedName: String { "Parameter" }
}

extension PositionwiseFeedForward: Bridged {
  static var bridgedName: String { "PositionwiseFeedForward" }
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

extension LearnedPositionalEncoding: Bridged {
  static var bridgedName: String { "LearnedPositionalEncoding" }
}

extension MultiHeadAttention: Bridged {
  static var bridgedName: String { "MultiHeadAttention" }
}

extension PackedMultiHeadAttention: Bridged {
  static var bridgedName: String { "PackedMultiHeadAttention" }
}

extension PerHeadMultiHeadAttention: Bridged {
  static var bridgedName: String { "PerHeadMultiHeadAttention" }
}

extension PositionalEncoding: Bridged {
  static var bridgedName: String { "PositionalEncoding" }
}

extension RotaryEmbedding: Bridged {
  static var bridgedName: String { "RotaryEmbedding" }
}

extension ModelSummary: Bridged {
  static var bridgedName: String { "ModelSummary" }
}

extension ModelSummaryRow: Bridged {
  static var bridgedName: String { "ModelSummaryRow" }
}

extension ShapeTrace: Bridged {
  static var bridgedName: String { "ShapeTrace" }
}

extension ShapeTraceRow: Bridged {
  static var bridgedName: String { "ShapeTraceRow" }
}

extension Adam: Bridged {
  static var bridgedName: String { "Adam" }
}

extension AdamW: Bridged {
  static var bridgedName: String { "AdamW" }
}

extension LambdaLR: Bridged {
  static var bridgedName: String { "LambdaLR" }
}

extension StepLR: Bridged {
  static var bridgedName: String { "StepLR" }
}

extension CosineAnnealingLR: Bridged {
  static var bridgedName: String { "CosineAnnealingLR" }
}

extension LinearWarmupInverseSquareRootLR: Bridged {
  static var bridgedName: String { "LinearWarmupInverseSquareRootLR" }
}

extension Reduction: Bridged {
  static var bridgedName: String { "Reduction" }

  static func native(_ value: Value) throws -> Reduction {
    switch libraryCase(value) {
    case "mean": .mean
    case "sum": .sum
    case "none": .none
    default: throw unexpected(value, bridgedName)
    }
  }

  var value: Value {
    let name =
      switch self {
        case .mean: "mean"
        case .sum: "sum"
        case .none: "none"
      }
    return .libraryCase(name, of: Self.bridgedName)
  }
}

extension ParameterGroup: Bridged {
  static var bridgedName: String { "ParameterGroup" }
}

extension SGD: Bridged {
  static var bridgedName: String { "SGD" }
}

extension KeyValueCache: Bridged {
  static var bridgedName: String { "KeyValueCache" }
}

extension PositionKind: Bridged {
  static var bridgedName: String { "PositionKind" }

  static func native(_ value: Value) throws -> PositionKind {
    switch libraryCase(value) {
    case "learned": .learned
    case "sinusoidal": .sinusoidal
    case "rotary": .rotary
    default: throw unexpected(value, bridgedName)
    }
  }

  var value: Value {
    let name =
      switch self {
        case .learned: "learned"
        case .sinusoidal: "sinusoidal"
        case .rotary: "rotary"
      }
    return .libraryCase(name, of: Self.bridgedName)
  }
}

extension Transformer: Bridged {
  static var bridgedName: String { "Transformer" }
}

extension TransformerDecoder: Bridged {
  static var bridgedName: String { "TransformerDecoder" }
}

extension TransformerDecoderLayer: Bridged {
  static var bridgedName: String { "TransformerDecoderLayer" }
}

extension TransformerEncoder: Bridged {
  static var bridgedName: String { "TransformerEncoder" }
}

extension TransformerEncoderLayer: Bridged {
  static var bridgedName: String { "TransformerEncoderLayer" }
}

extension TransformerLanguageModel: Bridged {
  static var bridgedName: String { "TransformerLanguageModel" }
}

extension Batch: Bridged {
  static var bridgedName: String { "Batch" }
}

extension PairBatch: Bridged {
  static var bridgedName: String { "PairBatch" }
}

extension DateStyle: Bridged {
  static var bridgedName: String { "DateStyle" }

  static func native(_ value: Value) throws -> DateStyle {
    switch libraryCase(value) {
    case "english": .english
    case "chinese": .chinese
    case "mixed": .mixed
    default: throw unexpected(value, bridgedName)
    }
  }

  var value: Value {
    let name =
      switch self {
        case .english: "english"
        case .chinese: "chinese"
        case .mixed: "mixed"
      }
    return .libraryCase(name, of: Self.bridgedName)
  }
}

extension PairDataset: Bridged {
  static var bridgedName: String { "PairDataset" }
}

extension SentencePair: Bridged {
  static var bridgedName: String { "SentencePair" }
}

extension TokenKind: Bridged {
  static var bridgedName: String { "TokenKind" }

  static func native(_ value: Value) throws -> TokenKind {
    switch libraryCase(value) {
    case "word": .word
    case "character": .character
    default: throw unexpected(value, bridgedName)
    }
  }

  var value: Value {
    let name =
      switch self {
        case .word: "word"
        case .character: "character"
      }
    return .libraryCase(name, of: Self.bridgedName)
  }
}

extension Vocabulary: Bridged {
  static var bridgedName: String { "Vocabulary" }
}

extension Figure: Bridged {
  static var bridgedName: String { "Figure" }
}

extension FigureError: Bridged {
  static var bridgedName: String { "FigureError" }
}
