// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionEmbedding(to table: inout NativeTable) {
    table.add(to: "Embedding", #"var numEmbeddings: Int { get }"#) { a, _ in
      let receiver = try Embedding.native(a[0])
      let result = try checked { receiver.numEmbeddings }
      return result.value
    }
    table.add(to: "Embedding", #"var embeddingDim: Int { get }"#) { a, _ in
      let receiver = try Embedding.native(a[0])
      let result = try checked { receiver.embeddingDim }
      return result.value
    }
    table.add(to: "Embedding", #"init(_ numEmbeddings: Int, _ embeddingDim: Int)"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let result = try checked { Embedding(argument0, argument1) }
      return result.value
    }
    table.add(to: "Embedding", #"var weight: Tensor { get }"#) { a, _ in
      let receiver = try Embedding.native(a[0])
      let result = try checked { receiver.weight }
      return result.value
    }
    table.add(to: "Embedding", #"func callAsFunction(_ tokens: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Embedding.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver(argument1) }
      return result.value
    }
    table.add(to: "Embedding", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try Embedding.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "Embedding", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try Embedding.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "Embedding", #"var description: String { get }"#) { a, _ in
      let receiver = try Embedding.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
