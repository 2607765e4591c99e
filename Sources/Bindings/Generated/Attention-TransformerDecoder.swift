// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionTransformerDecoder(to table: inout NativeTable) {
    table.add(to: "TransformerDecoder", #"var layers: [TransformerDecoderLayer] { get }"#) { a, _ in
      let receiver = try TransformerDecoder.native(a[0])
      let result = try checked { receiver.layers }
      return result.value
    }
    table.add(to: "TransformerDecoder", #"init(_ layer: TransformerDecoderLayer, numLayers: Int, norm: LayerNorm? = nil)"#) { a, _ in
      let argument0: TransformerDecoderLayer = try TransformerDecoderLayer.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: LayerNorm? = try a.isOmitted(2) ? nil : Optional<LayerNorm>.native(a[2])
      let result = try checked { TransformerDecoder(argument0, numLayers: argument1, norm: argument2) }
      return result.value
    }
    table.add(to: "TransformerDecoder", #"func callAsFunction(_ x: Tensor, _ memory: Tensor, mask: Tensor? = nil, memoryMask: Tensor? = nil, keyMask: Tensor? = nil, memoryKeyMask: Tensor? = nil, causal: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try TransformerDecoder.native(a[0])
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
    table.add(to: "TransformerDecoder", #"var selfAttentionWeights: [Tensor] { get }"#) { a, _ in
      let receiver = try TransformerDecoder.native(a[0])
      let result = try checked { receiver.selfAttentionWeights }
      return result.value
    }
    table.add(to: "TransformerDecoder", #"var crossAttentionWeights: [Tensor] { get }"#) { a, _ in
      let receiver = try TransformerDecoder.native(a[0])
      let result = try checked { receiver.crossAttentionWeights }
      return result.value
    }
    table.add(to: "TransformerDecoder", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try TransformerDecoder.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "TransformerDecoder", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try TransformerDecoder.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "TransformerDecoder", #"var description: String { get }"#) { a, _ in
      let receiver = try TransformerDecoder.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
