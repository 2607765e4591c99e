// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionTransformer(to table: inout NativeTable) {
    table.add(to: "Transformer", #"var encoder: TransformerEncoder { get }"#) { a, _ in
      let receiver = try Transformer.native(a[0])
      let result = try checked { receiver.encoder }
      return result.value
    }
    table.add(to: "Transformer", #"var decoder: TransformerDecoder { get }"#) { a, _ in
      let receiver = try Transformer.native(a[0])
      let result = try checked { receiver.decoder }
      return result.value
    }
    table.add(to: "Transformer", #"init(hiddenSize: Int = 512, numHeads: Int = 8, numEncoderLayers: Int = 6, numDecoderLayers: Int = 6, dimFeedforward: Int = 2048, dropout: Double = 0.1, activation: Activation = .relu, layerNormEps: Double = 1e-5, normFirst: Bool = false, bias: Bool = true)"#) { a, _ in
      let argument0: Int = try a.isOmitted(0) ? 512 : Int.native(a[0])
      let argument1: Int = try a.isOmitted(1) ? 8 : Int.native(a[1])
      let argument2: Int = try a.isOmitted(2) ? 6 : Int.native(a[2])
      let argument3: Int = try a.isOmitted(3) ? 6 : Int.native(a[3])
      let argument4: Int = try a.isOmitted(4) ? 2048 : Int.native(a[4])
      let argument5: Double = try a.isOmitted(5) ? 0.1 : Double.native(a[5])
      let argument6: Activation = try a.isOmitted(6) ? .relu : Activation.native(a[6])
      let argument7: Double = try a.isOmitted(7) ? 1e-5 : Double.native(a[7])
      let argument8: Bool = try a.isOmitted(8) ? false : Bool.native(a[8])
      let argument9: Bool = try a.isOmitted(9) ? true : Bool.native(a[9])
      let result = try checked { Transformer(hiddenSize: argument0, numHeads: argument1, numEncoderLayers: argument2, numDecoderLayers: argument3, dimFeedforward: argument4, dropout: argument5, activation: argument6, layerNormEps: argument7, normFirst: argument8, bias: argument9) }
      return result.value
    }
    table.add(to: "Transformer", #"func callAsFunction(_ source: Tensor, _ target: Tensor, sourceMask: Tensor? = nil, targetMask: Tensor? = nil, memoryMask: Tensor? = nil, sourceKeyMask: Tensor? = nil, targetKeyMask: Tensor? = nil, memoryKeyMask: Tensor? = nil, causal: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try Transformer.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Tensor = try Tensor.native(a[2])
      let argument3: Tensor? = try a.isOmitted(3) ? nil : Optional<Tensor>.native(a[3])
      let argument4: Tensor? = try a.isOmitted(4) ? nil : Optional<Tensor>.native(a[4])
      let argument5: Tensor? = try a.isOmitted(5) ? nil : Optional<Tensor>.native(a[5])
      let argument6: Tensor? = try a.isOmitted(6) ? nil : Optional<Tensor>.native(a[6])
      let argument7: Tensor? = try a.isOmitted(7) ? nil : Optional<Tensor>.native(a[7])
      let argument8: Tensor? = try a.isOmitted(8) ? nil : Optional<Tensor>.native(a[8])
      let argument9: Bool = try a.isOmitted(9) ? false : Bool.native(a[9])
      let result = try checked { receiver(argument1, argument2, sourceMask: argument3, targetMask: argument4, memoryMask: argument5, sourceKeyMask: argument6, targetKeyMask: argument7, memoryKeyMask: argument8, causal: argument9) }
      return result.value
    }
    table.add(to: "Transformer", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try Transformer.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "Transformer", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try Transformer.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "Transformer", #"var description: String { get }"#) { a, _ in
      let receiver = try Transformer.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
