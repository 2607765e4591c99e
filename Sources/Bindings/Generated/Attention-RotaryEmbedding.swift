// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionRotaryEmbedding(to table: inout NativeTable) {
    table.add(to: "RotaryEmbedding", #"var headSize: Int { get }"#) { a, _ in
      let receiver = try RotaryEmbedding.native(a[0])
      let result = try checked { receiver.headSize }
      return result.value
    }
    table.add(to: "RotaryEmbedding", #"var maxLen: Int { get }"#) { a, _ in
      let receiver = try RotaryEmbedding.native(a[0])
      let result = try checked { receiver.maxLen }
      return result.value
    }
    table.add(to: "RotaryEmbedding", #"var base: Double { get }"#) { a, _ in
      let receiver = try RotaryEmbedding.native(a[0])
      let result = try checked { receiver.base }
      return result.value
    }
    table.add(to: "RotaryEmbedding", #"init(headSize: Int, maxLen: Int = 1000, base: Double = 10000)"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Int = try a.isOmitted(1) ? 1000 : Int.native(a[1])
      let argument2: Double = try a.isOmitted(2) ? 10000 : Double.native(a[2])
      let result = try checked { RotaryEmbedding(headSize: argument0, maxLen: argument1, base: argument2) }
      return result.value
    }
    table.add(to: "RotaryEmbedding", #"func callAsFunction(_ x: Tensor, offset: Int = 0) -> Tensor"#) { a, _ in
      let receiver = try RotaryEmbedding.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Int = try a.isOmitted(2) ? 0 : Int.native(a[2])
      let result = try checked { receiver(argument1, offset: argument2) }
      return result.value
    }
    table.add(to: "RotaryEmbedding", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try RotaryEmbedding.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "RotaryEmbedding", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try RotaryEmbedding.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "RotaryEmbedding", #"var description: String { get }"#) { a, _ in
      let receiver = try RotaryEmbedding.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
