// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionMultiHeadAttention(to table: inout NativeTable) {
    table.add(to: "MultiHeadAttention", #"var hiddenSize: Int { get }"#) { a, _ in
      let receiver = try MultiHeadAttention.native(a[0])
      let result = try checked { receiver.hiddenSize }
      return result.value
    }
    table.add(to: "MultiHeadAttention", #"var numHeads: Int { get }"#) { a, _ in
      let receiver = try MultiHeadAttention.native(a[0])
      let result = try checked { receiver.numHeads }
      return result.value
    }
    table.add(to: "MultiHeadAttention", #"var fill: MaskFill { get }"#) { a, _ in
      let receiver = try MultiHeadAttention.native(a[0])
      let result = try checked { receiver.fill }
      return result.value
    }
    table.add(to: "MultiHeadAttention", #"init(hiddenSize: Int, numHeads: Int, dropout: Double = 0, bias: Bool = false, querySize: Int? = nil, keySize: Int? = nil, valueSize: Int? = nil, fill: MaskFill = .zero)"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Double = try a.isOmitted(2) ? 0 : Double.native(a[2])
      let argument3: Bool = try a.isOmitted(3) ? false : Bool.native(a[3])
      let argument4: Int? = try a.isOmitted(4) ? nil : Optional<Int>.native(a[4])
      let argument5: Int? = try a.isOmitted(5) ? nil : Optional<Int>.native(a[5])
      let argument6: Int? = try a.isOmitted(6) ? nil : Optional<Int>.native(a[6])
      let argument7: MaskFill = try a.isOmitted(7) ? .zero : MaskFill.native(a[7])
      let result = try checked { MultiHeadAttention(hiddenSize: argument0, numHeads: argument1, dropout: argument2, bias: argument3, querySize: argument4, keySize: argument5, valueSize: argument6, fill: argument7) }
      return result.value
    }
    table.add(to: "MultiHeadAttention", #"func callAsFunction(_ queries: Tensor, _ keys: Tensor, _ values: Tensor, validLens: Tensor? = nil) -> Tensor"#) { a, _ in
      let receiver = try MultiHeadAttention.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Tensor = try Tensor.native(a[2])
      let argument3: Tensor = try Tensor.native(a[3])
      let argument4: Tensor? = try a.isOmitted(4) ? nil : Optional<Tensor>.native(a[4])
      let result = try checked { receiver(argument1, argument2, argument3, validLens: argument4) }
      return result.value
    }
    table.add(to: "MultiHeadAttention", #"func callAsFunction(_ queries: Tensor, _ keys: Tensor, _ values: Tensor, validLens: [Int]) -> Tensor"#) { a, _ in
      let receiver = try MultiHeadAttention.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Tensor = try Tensor.native(a[2])
      let argument3: Tensor = try Tensor.native(a[3])
      let argument4: [Int] = try [Int].native(a[4])
      let result = try checked { receiver(argument1, argument2, argument3, validLens: argument4) }
      return result.value
    }
    table.add(to: "MultiHeadAttention", #"func callAsFunction(_ queries: Tensor, _ keys: Tensor, _ values: Tensor, validLens: [[Int]]) -> Tensor"#) { a, _ in
      let receiver = try MultiHeadAttention.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Tensor = try Tensor.native(a[2])
      let argument3: Tensor = try Tensor.native(a[3])
      let argument4: [[Int]] = try [[Int]].native(a[4])
      let result = try checked { receiver(argument1, argument2, argument3, validLens: argument4) }
      return result.value
    }
    table.add(to: "MultiHeadAttention", #"var attentionWeights: Tensor { get }"#) { a, _ in
      let receiver = try MultiHeadAttention.native(a[0])
      let result = try checked { receiver.attentionWeights }
      return result.value
    }
    table.add(to: "MultiHeadAttention", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try MultiHeadAttention.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "MultiHeadAttention", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try MultiHeadAttention.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "MultiHeadAttention", #"var description: String { get }"#) { a, _ in
      let receiver = try MultiHeadAttention.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
