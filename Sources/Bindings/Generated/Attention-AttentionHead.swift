// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionAttentionHead(to table: inout NativeTable) {
    table.add(to: "AttentionHead", #"var hiddenSize: Int { get }"#) { a, _ in
      let receiver = try AttentionHead.native(a[0])
      let result = try checked { receiver.hiddenSize }
      return result.value
    }
    table.add(to: "AttentionHead", #"var headSize: Int { get }"#) { a, _ in
      let receiver = try AttentionHead.native(a[0])
      let result = try checked { receiver.headSize }
      return result.value
    }
    table.add(to: "AttentionHead", #"init(hiddenSize: Int, headSize: Int)"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let result = try checked { AttentionHead(hiddenSize: argument0, headSize: argument1) }
      return result.value
    }
    table.add(to: "AttentionHead", #"func callAsFunction(_ queries: Tensor, _ keys: Tensor, _ values: Tensor, queryMask: Tensor? = nil, keyMask: Tensor? = nil, mask: Tensor? = nil, causal: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try AttentionHead.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Tensor = try Tensor.native(a[2])
      let argument3: Tensor = try Tensor.native(a[3])
      let argument4: Tensor? = try a.isOmitted(4) ? nil : Optional<Tensor>.native(a[4])
      let argument5: Tensor? = try a.isOmitted(5) ? nil : Optional<Tensor>.native(a[5])
      let argument6: Tensor? = try a.isOmitted(6) ? nil : Optional<Tensor>.native(a[6])
      let argument7: Bool = try a.isOmitted(7) ? false : Bool.native(a[7])
      let result = try checked { receiver(argument1, argument2, argument3, queryMask: argument4, keyMask: argument5, mask: argument6, causal: argument7) }
      return result.value
    }
    table.add(to: "AttentionHead", #"var attentionWeights: Tensor { get }"#) { a, _ in
      let receiver = try AttentionHead.native(a[0])
      let result = try checked { receiver.attentionWeights }
      return result.value
    }
    table.add(to: "AttentionHead", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try AttentionHead.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "AttentionHead", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try AttentionHead.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "AttentionHead", #"var description: String { get }"#) { a, _ in
      let receiver = try AttentionHead.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
