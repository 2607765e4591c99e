// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionEncoderRNN(to table: inout NativeTable) {
    table.add(to: "EncoderRNN", #"var inputSize: Int { get }"#) { a, _ in
      let receiver = try EncoderRNN.native(a[0])
      let result = try checked { receiver.inputSize }
      return result.value
    }
    table.add(to: "EncoderRNN", #"var hiddenSize: Int { get }"#) { a, _ in
      let receiver = try EncoderRNN.native(a[0])
      let result = try checked { receiver.hiddenSize }
      return result.value
    }
    table.add(to: "EncoderRNN", #"init(inputSize: Int, hiddenSize: Int, dropout: Double = 0.1)"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Double = try a.isOmitted(2) ? 0.1 : Double.native(a[2])
      let result = try checked { EncoderRNN(inputSize: argument0, hiddenSize: argument1, dropout: argument2) }
      return result.value
    }
    table.add(to: "EncoderRNN", #"func callAsFunction(_ tokens: Tensor, lengths: Tensor? = nil) -> (outputs: Tensor, hidden: Tensor)"#) { a, _ in
      let receiver = try EncoderRNN.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Tensor? = try a.isOmitted(2) ? nil : Optional<Tensor>.native(a[2])
      let result = try checked { receiver(argument1, lengths: argument2) }
      return .tuple([result.0.value, result.1.value], labels: ["outputs", "hidden"])
    }
    table.add(to: "EncoderRNN", #"func callAsFunction(_ tokens: Tensor, lengths: [Int]) -> (outputs: Tensor, hidden: Tensor)"#) { a, _ in
      let receiver = try EncoderRNN.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: [Int] = try [Int].native(a[2])
      let result = try checked { receiver(argument1, lengths: argument2) }
      return .tuple([result.0.value, result.1.value], labels: ["outputs", "hidden"])
    }
    table.add(to: "EncoderRNN", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try EncoderRNN.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "EncoderRNN", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try EncoderRNN.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "EncoderRNN", #"var description: String { get }"#) { a, _ in
      let receiver = try EncoderRNN.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
