// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addDatasetsPairDataset(to table: inout NativeTable) {
    table.add(to: "PairDataset", #"var sources: [[Int]] { get }"#) { a, _ in
      let receiver = try PairDataset.native(a[0])
      let result = try checked { receiver.sources }
      return result.value
    }
    table.add(to: "PairDataset", #"var targets: [[Int]] { get }"#) { a, _ in
      let receiver = try PairDataset.native(a[0])
      let result = try checked { receiver.targets }
      return result.value
    }
    table.add(to: "PairDataset", #"init(_ pairs: [SentencePair], source: Vocabulary, target: Vocabulary, by kind: TokenKind = .word)"#) { a, _ in
      let argument0: [SentencePair] = try [SentencePair].native(a[0])
      let argument1: Vocabulary = try Vocabulary.native(a[1])
      let argument2: Vocabulary = try Vocabulary.native(a[2])
      let argument3: TokenKind = try a.isOmitted(3) ? .word : TokenKind.native(a[3])
      let result = try checked { PairDataset(argument0, source: argument1, target: argument2, by: argument3) }
      return result.value
    }
    table.add(to: "PairDataset", #"var count: Int { get }"#) { a, _ in
      let receiver = try PairDataset.native(a[0])
      let result = try checked { receiver.count }
      return result.value
    }
    table.add(to: "PairDataset", #"func batches(size: Int, shuffle: Bool = true, dropLast: Bool = false, generator: Generator? = nil) -> [PairBatch]"#) { a, _ in
      let receiver = try PairDataset.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? true : Bool.native(a[2])
      let argument3: Bool = try a.isOmitted(3) ? false : Bool.native(a[3])
      let argument4: Generator? = try a.isOmitted(4) ? nil : Optional<Generator>.native(a[4])
      let result = try checked { receiver.batches(size: argument1, shuffle: argument2, dropLast: argument3, generator: argument4) }
      return result.value
    }
    table.add(to: "PairDataset", #"func batch(_ places: [Int]) -> PairBatch"#) { a, _ in
      let receiver = try PairDataset.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let result = try checked { receiver.batch(argument1) }
      return result.value
    }
    table.add(to: "PairDataset", #"var description: String { get }"#) { a, _ in
      let receiver = try PairDataset.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
