// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addDatasetsBatch(to table: inout NativeTable) {
    table.add(to: "Batch", #"var tokens: Tensor { get }"#) { a, _ in
      let receiver = try Batch.native(a[0])
      let result = try checked { receiver.tokens }
      return result.value
    }
    table.add(to: "Batch", #"var lengths: [Int] { get }"#) { a, _ in
      let receiver = try Batch.native(a[0])
      let result = try checked { receiver.lengths }
      return result.value
    }
    table.add(to: "Batch", #"var keyMask: Tensor { get }"#) { a, _ in
      let receiver = try Batch.native(a[0])
      let result = try checked { receiver.keyMask }
      return result.value
    }
    table.add(to: "Batch", #"init(_ sequences: [[Int]], padding: Int)"#) { a, _ in
      let argument0: [[Int]] = try [[Int]].native(a[0])
      let argument1: Int = try Int.native(a[1])
      let result = try checked { Batch(argument0, padding: argument1) }
      return result.value
    }
    table.add(to: "Batch", #"var count: Int { get }"#) { a, _ in
      let receiver = try Batch.native(a[0])
      let result = try checked { receiver.count }
      return result.value
    }
    table.add(to: "Batch", #"var description: String { get }"#) { a, _ in
      let receiver = try Batch.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
    table.add(to: "PairBatch", #"var source: Batch { get }"#) { a, _ in
      let receiver = try PairBatch.native(a[0])
      let result = try checked { receiver.source }
      return result.value
    }
    table.add(to: "PairBatch", #"var target: Batch { get }"#) { a, _ in
      let receiver = try PairBatch.native(a[0])
      let result = try checked { receiver.target }
      return result.value
    }
    table.add(to: "PairBatch", #"var description: String { get }"#) { a, _ in
      let receiver = try PairBatch.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
