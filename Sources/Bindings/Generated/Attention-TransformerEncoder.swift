// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionTransformerEncoder(to table: inout NativeTable) {
    table.add(to: "TransformerEncoder", #"var layers: [TransformerEncoderLayer] { get }"#) { a, _ in
      let receiver = try TransformerEncoder.native(a[0])
      let result = try checked { receiver.layers }
      return result.value
    }
    table.add(to: "TransformerEncoder", #"init(_ layer: TransformerEncoderLayer, numLayers: Int, norm: LayerNorm? = nil)"#) { a, _ in
      let argument0: TransformerEncoderLayer = try TransformerEncoderLayer.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: LayerNorm? = try a.isOmitted(2) ? nil : Optional<LayerNorm>.native(a[2])
      let result = try checked { TransformerEncoder(argument0, numLayers: argument1, norm: argument2) }
      return result.value
    }
    table.add(to: "TransformerEncoder", #"func callAsFunction(_ x: Tensor, mask: Tensor? = nil, keyMask: Tensor? = nil, causal: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try TransformerEncoder.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Tensor? = try a.isOmitted(2) ? nil : Optional<Tensor>.native(a[2])
      let argument3: Tensor? = try a.isOmitted(3) ? nil : Optional<Tensor>.native(a[3])
      let argument4: Bool = try a.isOmitted(4) ? false : Bool.native(a[4])
      let result = try checked { receiver(argument1, mask: argument2, keyMask: argument3, causal: argument4) }
      return result.value
    }
    table.add(to: "TransformerEncoder", #"var attentionWeights: [Tensor] { get }"#) { a, _ in
      let receiver = try TransformerEncoder.native(a[0])
      let result = try checked { receiver.attentionWeights }
      return result.value
    }
    table.add(to: "TransformerEncoder", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try TransformerEncoder.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "TransformerEncoder", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try TransformerEncoder.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "TransformerEncoder", #"var description: String { get }"#) { a, _ in
      let receiver = try TransformerEncoder.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
