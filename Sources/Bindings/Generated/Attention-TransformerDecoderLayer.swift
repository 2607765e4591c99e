// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionTransformerDecoderLayer(to table: inout NativeTable) {
    table.add(to: "TransformerDecoderLayer", #"var selfAttention: PackedMultiHeadAttention { get }"#) { a, _ in
      let receiver = try TransformerDecoderLayer.native(a[0])
      let result = try checked { receiver.selfAttention }
      return result.value
    }
    table.add(to: "TransformerDecoderLayer", #"var crossAttention: PackedMultiHeadAttention { get }"#) { a, _ in
      let receiver = try TransformerDecoderLayer.native(a[0])
      let result = try checked { receiver.crossAttention }
      return result.value
    }
    table.add(to: "TransformerDecoderLayer", #"init(hiddenSize: Int, numHeads: Int, dimFeedforward: Int = 2048, dropout: Double = 0.1, activation: Activation = .relu, layerNormEps: Double = 1e-5, normFirst: Bool = false, bias: Bool = true)"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Int = try a.isOmitted(2) ? 2048 : Int.native(a[2])
      let argument3: Double = try a.isOmitted(3) ? 0.1 : Double.native(a[3])
      let argument4: Activation = try a.isOmitted(4) ? .relu : Activation.native(a[4])
      let argument5: Double = try a.isOmitted(5) ? 1e-5 : Double.native(a[5])
      let argument6: Bool = try a.isOmitted(6) ? false : Bool.native(a[6])
      let argument7: Bool = try a.isOmitted(7) ? true : Bool.native(a[7])
      let result = try checked { TransformerDecoderLayer(hiddenSize: argument0, numHeads: argument1, dimFeedforward: argument2, dropout: argument3, activation: argument4, layerNormEps: argument5, normFirst: argument6, bias: argument7) }
      return result.value
    }
    table.add(to: "TransformerDecoderLayer", #"func callAsFunction(_ x: Tensor, _ memory: Tensor, mask: Tensor? = nil, memoryMask: Tensor? = nil, keyMask: Tensor? = nil, memoryKeyMask: Tensor? = nil, causal: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try TransformerDecoderLayer.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Tensor = try Tensor.native(a[2])
      let argument3: Tensor? = try a.isOmitted(3) ? nil : Optional<Tensor>.native(a[3])
      let argument4: Tensor? = try a.isOmitted(4) ? nil : Optional<Tensor>.native(a[4])
      let argument5: Tensor? = try a.isOmitted(5) ? nil : Optional<Tensor>.native(a[5])
      let argument6: Tensor? = try a.isOmitted(6) ? nil : Optional<Tensor>.native(a[6])
      let argument7: Bool = try a.isOmitted(7) ? false : Bool.native(a[7])
      let result = try checked { receiver(argument1, argument2, mask: argument3, memoryMask: argument4, keyMask: argument5, memoryKeyMask: argument6, causal: argument7) }
      return result.value
    }
    table.add(to: "TransformerDecoderLayer", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try TransformerDecoderLayer.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "TransformerDecoderLayer", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try TransformerDecoderLayer.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "TransformerDecoderLayer", #"var description: String { get }"#) { a, _ in
      let receiver = try TransformerDecoderLayer.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
