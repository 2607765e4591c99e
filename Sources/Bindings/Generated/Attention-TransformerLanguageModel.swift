// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionTransformerLanguageModel(to table: inout NativeTable) {
    table.add(to: "TransformerLanguageModel", #"var vocabSize: Int { get }"#) { a, _ in
      let receiver = try TransformerLanguageModel.native(a[0])
      let result = try checked { receiver.vocabSize }
      return result.value
    }
    table.add(to: "TransformerLanguageModel", #"var hiddenSize: Int { get }"#) { a, _ in
      let receiver = try TransformerLanguageModel.native(a[0])
      let result = try checked { receiver.hiddenSize }
      return result.value
    }
    table.add(to: "TransformerLanguageModel", #"var numHeads: Int { get }"#) { a, _ in
      let receiver = try TransformerLanguageModel.native(a[0])
      let result = try checked { receiver.numHeads }
      return result.value
    }
    table.add(to: "TransformerLanguageModel", #"var numLayers: Int { get }"#) { a, _ in
      let receiver = try TransformerLanguageModel.native(a[0])
      let result = try checked { receiver.numLayers }
      return result.value
    }
    table.add(to: "TransformerLanguageModel", #"var maxLen: Int { get }"#) { a, _ in
      let receiver = try TransformerLanguageModel.native(a[0])
      let result = try checked { receiver.maxLen }
      return result.value
    }
    table.add(to: "TransformerLanguageModel", #"init(vocabSize: Int, hiddenSize: Int, numHeads: Int, numLayers: Int, dimFeedforward: Int? = nil, maxLen: Int = 256, dropout: Double = 0.1, activation: Activation = .gelu, positions: PositionKind = .learned, tieWeights: Bool = true)"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Int = try Int.native(a[2])
      let argument3: Int = try Int.native(a[3])
      let argument4: Int? = try a.isOmitted(4) ? nil : Optional<Int>.native(a[4])
      let argument5: Int = try a.isOmitted(5) ? 256 : Int.native(a[5])
      let argument6: Double = try a.isOmitted(6) ? 0.1 : Double.native(a[6])
      let argument7: Activation = try a.isOmitted(7) ? .gelu : Activation.native(a[7])
      let argument8: PositionKind = try a.isOmitted(8) ? .learned : PositionKind.native(a[8])
      let argument9: Bool = try a.isOmitted(9) ? true : Bool.native(a[9])
      let result = try checked { TransformerLanguageModel(vocabSize: argument0, hiddenSize: argument1, numHeads: argument2, numLayers: argument3, dimFeedforward: argument4, maxLen: argument5, dropout: argument6, activation: argument7, positions: argument8, tieWeights: argument9) }
      return result.value
    }
    table.add(to: "TransformerLanguageModel", #"func callAsFunction(_ tokens: Tensor, cache: KeyValueCache? = nil) -> Tensor"#) { a, _ in
      let receiver = try TransformerLanguageModel.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: KeyValueCache? = try a.isOmitted(2) ? nil : Optional<KeyValueCache>.native(a[2])
      let result = try checked { receiver(argument1, cache: argument2) }
      return result.value
    }
    table.add(to: "TransformerLanguageModel", #"var attentionWeights: [Tensor] { get }"#) { a, _ in
      let receiver = try TransformerLanguageModel.native(a[0])
      let result = try checked { receiver.attentionWeights }
      return result.value
    }
    table.add(to: "TransformerLanguageModel", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try TransformerLanguageModel.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "TransformerLanguageModel", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try TransformerLanguageModel.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "TransformerLanguageModel", #"var description: String { get }"#) { a, _ in
      let receiver = try TransformerLanguageModel.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
