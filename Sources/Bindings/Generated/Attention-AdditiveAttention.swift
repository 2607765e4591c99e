// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionAdditiveAttention(to table: inout NativeTable) {
    table.add(to: "AdditiveAttention", #"var hiddenSize: Int { get }"#) { a, _ in
      let receiver = try AdditiveAttention.native(a[0])
      let result = try checked { receiver.hiddenSize }
      return result.value
    }
    table.add(to: "AdditiveAttention", #"init(hiddenSize: Int)"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let result = try checked { AdditiveAttention(hiddenSize: argument0) }
      return result.value
    }
    table.add(to: "AdditiveAttention", #"func callAsFunction(_ query: Tensor, _ keys: Tensor, keyMask: Tensor? = nil) -> (context: Tensor, weights: Tensor)"#) { a, _ in
      let receiver = try AdditiveAttention.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Tensor = try Tensor.native(a[2])
      let argument3: Tensor? = try a.isOmitted(3) ? nil : Optional<Tensor>.native(a[3])
      let result = try checked { receiver(argument1, argument2, keyMask: argument3) }
      return .tuple([result.0.value, result.1.value], labels: ["context", "weights"])
    }
    table.add(to: "AdditiveAttention", #"var attentionWeights: Tensor { get }"#) { a, _ in
      let receiver = try AdditiveAttention.native(a[0])
      let result = try checked { receiver.attentionWeights }
      return result.value
    }
    table.add(to: "AdditiveAttention", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try AdditiveAttention.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "AdditiveAttention", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try AdditiveAttention.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "AdditiveAttention", #"var description: String { get }"#) { a, _ in
      let receiver = try AdditiveAttention.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
