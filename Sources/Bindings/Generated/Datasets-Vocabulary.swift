// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addDatasetsVocabulary(to table: inout NativeTable) {
    table.add(to: "Vocabulary", #"var tokens: [String] { get }"#) { a, _ in
      let receiver = try Vocabulary.native(a[0])
      let result = try checked { receiver.tokens }
      return result.value
    }
    table.add(to: "Vocabulary", #"var frequencies: [Int] { get }"#) { a, _ in
      let receiver = try Vocabulary.native(a[0])
      let result = try checked { receiver.frequencies }
      return result.value
    }
    table.add(to: "Vocabulary", #"init(_ sentences: [[String]], minFrequency: Int = 1, specialTokens: [String] = ["<sos>", "<eos>", "<pad>", "<unk>"])"#) { a, _ in
      let argument0: [[String]] = try [[String]].native(a[0])
      let argument1: Int = try a.isOmitted(1) ? 1 : Int.native(a[1])
      let argument2: [String] = try a.isOmitted(2) ? ["<sos>", "<eos>", "<pad>", "<unk>"] : [String].native(a[2])
      let result = try checked { Vocabulary(argument0, minFrequency: argument1, specialTokens: argument2) }
      return result.value
    }
    table.add(to: "Vocabulary", #"var count: Int { get }"#) { a, _ in
      let receiver = try Vocabulary.native(a[0])
      let result = try checked { receiver.count }
      return result.value
    }
    table.add(to: "Vocabulary", #"var sos: Int { get }"#) { a, _ in
      let receiver = try Vocabulary.native(a[0])
      let result = try checked { receiver.sos }
      return result.value
    }
    table.add(to: "Vocabulary", #"var eos: Int { get }"#) { a, _ in
      let receiver = try Vocabulary.native(a[0])
      let result = try checked { receiver.eos }
      return result.value
    }
    table.add(to: "Vocabulary", #"var pad: Int { get }"#) { a, _ in
      let receiver = try Vocabulary.native(a[0])
      let result = try checked { receiver.pad }
      return result.value
    }
    table.add(to: "Vocabulary", #"var unk: Int { get }"#) { a, _ in
      let receiver = try Vocabulary.native(a[0])
      let result = try checked { receiver.unk }
      return result.value
    }
    table.add(to: "Vocabulary", #"func contains(_ token: String) -> Bool"#) { a, _ in
      let receiver = try Vocabulary.native(a[0])
      let argument1: String = try String.native(a[1])
      let result = try checked { receiver.contains(argument1) }
      return result.value
    }
    table.add(to: "Vocabulary", #"subscript(token: String) -> Int { get }"#) { a, _ in
      let receiver = try Vocabulary.native(a[0])
      let argument1: String = try String.native(a[1])
      let result = try checked { receiver[argument1] }
      return result.value
    }
    table.add(to: "Vocabulary", #"func token(_ index: Int) -> String"#) { a, _ in
      let receiver = try Vocabulary.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let result = try checked { receiver.token(argument1) }
      return result.value
    }
    table.add(to: "Vocabulary", #"func encode(_ sentence: [String]) -> [Int]"#) { a, _ in
      let receiver = try Vocabulary.native(a[0])
      let argument1: [String] = try [String].native(a[1])
      let result = try checked { receiver.encode(argument1) }
      return result.value
    }
    table.add(to: "Vocabulary", #"func decode(_ indices: [Int]) -> [String]"#) { a, _ in
      let receiver = try Vocabulary.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let result = try checked { receiver.decode(argument1) }
      return result.value
    }
    table.add(to: "Vocabulary", #"func decode(_ indices: Tensor) -> [String]"#) { a, _ in
      let receiver = try Vocabulary.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.decode(argument1) }
      return result.value
    }
    table.add(to: "Vocabulary", #"func sentence(_ indices: [Int]) -> [String]"#) { a, _ in
      let receiver = try Vocabulary.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let result = try checked { receiver.sentence(argument1) }
      return result.value
    }
    table.add(to: "Vocabulary", #"func sentence(_ indices: Tensor) -> [String]"#) { a, _ in
      let receiver = try Vocabulary.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.sentence(argument1) }
      return result.value
    }
    table.add(to: "Vocabulary", #"var description: String { get }"#) { a, _ in
      let receiver = try Vocabulary.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
