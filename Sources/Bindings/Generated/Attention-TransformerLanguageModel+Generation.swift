// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionTransformerLanguageModelGeneration(to table: inout NativeTable) {
    table.add(to: "TransformerLanguageModel", #"func generate(_ prompt: Tensor, count: Int, temperature: Double = 1, topK: Int? = nil, generator: Generator? = nil, useCache: Bool = true) -> Tensor"#) { a, _ in
      let receiver = try TransformerLanguageModel.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Int = try Int.native(a[2])
      let argument3: Double = try a.isOmitted(3) ? 1 : Double.native(a[3])
      let argument4: Int? = try a.isOmitted(4) ? nil : Optional<Int>.native(a[4])
      let argument5: Generator? = try a.isOmitted(5) ? nil : Optional<Generator>.native(a[5])
      let argument6: Bool = try a.isOmitted(6) ? true : Bool.native(a[6])
      let result = try checked { receiver.generate(argument1, count: argument2, temperature: argument3, topK: argument4, generator: argument5, useCache: argument6) }
      return result.value
    }
    table.add(to: "TransformerLanguageModel", #"func generate(_ prompt: [Int], count: Int, temperature: Double = 1, topK: Int? = nil, generator: Generator? = nil, useCache: Bool = true) -> [Int]"#) { a, _ in
      let receiver = try TransformerLanguageModel.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let argument2: Int = try Int.native(a[2])
      let argument3: Double = try a.isOmitted(3) ? 1 : Double.native(a[3])
      let argument4: Int? = try a.isOmitted(4) ? nil : Optional<Int>.native(a[4])
      let argument5: Generator? = try a.isOmitted(5) ? nil : Optional<Generator>.native(a[5])
      let argument6: Bool = try a.isOmitted(6) ? true : Bool.native(a[6])
      let result = try checked { receiver.generate(argument1, count: argument2, temperature: argument3, topK: argument4, generator: argument5, useCache: argument6) }
      return result.value
    }
  }
}
