// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addDatasetsSentencePair(to table: inout NativeTable) {
    table.add(to: "SentencePair", #"var source: String { get }"#) { a, _ in
      let receiver = try SentencePair.native(a[0])
      let result = try checked { receiver.source }
      return result.value
    }
    table.add(to: "SentencePair", #"var target: String { get }"#) { a, _ in
      let receiver = try SentencePair.native(a[0])
      let result = try checked { receiver.target }
      return result.value
    }
    table.add(to: "SentencePair", #"init(source: String, target: String)"#) { a, _ in
      let argument0: String = try String.native(a[0])
      let argument1: String = try String.native(a[1])
      let result = try checked { SentencePair(source: argument0, target: argument1) }
      return result.value
    }
    table.add(to: "SentencePair", #"var description: String { get }"#) { a, _ in
      let receiver = try SentencePair.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
    table.add(to: nil, #"func loadText(from path: String) -> String"#) { a, _ in
      let argument0: String = try String.native(a[0])
      let result = try checked { Datasets.loadText(from: argument0) }
      return result.value
    }
    table.add(to: nil, #"func loadPairs(from path: String) -> [SentencePair]"#) { a, _ in
      let argument0: String = try String.native(a[0])
      let result = try checked { Datasets.loadPairs(from: argument0) }
      return result.value
    }
  }
}
