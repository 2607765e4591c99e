// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionLearnedPositionalEncoding(to table: inout NativeTable) {
    table.add(to: "LearnedPositionalEncoding", #"var hiddenSize: Int { get }"#) { a, _ in
      let receiver = try LearnedPositionalEncoding.native(a[0])
      let result = try checked { receiver.hiddenSize }
      return result.value
    }
    table.add(to: "LearnedPositionalEncoding", #"var maxLen: Int { get }"#) { a, _ in
      let receiver = try LearnedPositionalEncoding.native(a[0])
      let result = try checked { receiver.maxLen }
      return result.value
    }
    table.add(to: "LearnedPositionalEncoding", #"init(hiddenSize: Int, dropout: Double = 0, maxLen: Int = 1000)"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Double = try a.isOmitted(1) ? 0 : Double.native(a[1])
      let argument2: Int = try a.isOmitted(2) ? 1000 : Int.native(a[2])
      let result = try checked { LearnedPositionalEncoding(hiddenSize: argument0, dropout: argument1, maxLen: argument2) }
      return result.value
    }
    table.add(to: "LearnedPositionalEncoding", #"var weight: Tensor { get }"#) { a, _ in
      let receiver = try LearnedPositionalEncoding.native(a[0])
      let result = try checked { receiver.weight }
      return result.value
    }
    table.add(to: "LearnedPositionalEncoding", #"func callAsFunction(_ x: Tensor) -> Tensor"#) { a, _ in
      let receiver = try LearnedPositionalEncoding.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver(argument1) }
      return result.value
    }
    table.add(to: "LearnedPositionalEncoding", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try LearnedPositionalEncoding.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "LearnedPositionalEncoding", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try LearnedPositionalEncoding.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "LearnedPositionalEncoding", #"var description: String { get }"#) { a, _ in
      let receiver = try LearnedPositionalEncoding.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
