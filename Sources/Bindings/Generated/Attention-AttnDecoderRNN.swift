// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionAttnDecoderRNN(to table: inout NativeTable) {
    table.add(to: "AttnDecoderRNN", #"var hiddenSize: Int { get }"#) { a, _ in
      let receiver = try AttnDecoderRNN.native(a[0])
      let result = try checked { receiver.hiddenSize }
      return result.value
    }
    table.add(to: "AttnDecoderRNN", #"var outputSize: Int { get }"#) { a, _ in
      let receiver = try AttnDecoderRNN.native(a[0])
      let result = try checked { receiver.outputSize }
      return result.value
    }
    table.add(to: "AttnDecoderRNN", #"var attention: AttentionKind { get }"#) { a, _ in
      let receiver = try AttnDecoderRNN.native(a[0])
      let result = try checked { receiver.attention }
      return result.value
    }
    table.add(to: "AttnDecoderRNN", #"init(hiddenSize: Int, outputSize: Int, attention: AttentionKind = .additive, dropout: Double = 0.1)"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: AttentionKind = try a.isOmitted(2) ? .additive : AttentionKind.native(a[2])
      let argument3: Double = try a.isOmitted(3) ? 0.1 : Double.native(a[3])
      let result = try checked { AttnDecoderRNN(hiddenSize: argument0, outputSize: argument1, attention: argument2, dropout: argument3) }
      return result.value
    }
    table.add(to: "AttnDecoderRNN", #"func callAsFunction(_ encoderOutputs: Tensor, _ encoderHidden: Tensor, target: Tensor? = nil, maxLength: Int = 10, keyMask: Tensor? = nil) -> (outputs: Tensor, hidden: Tensor, weights: Tensor?)"#) { a, _ in
      let receiver = try AttnDecoderRNN.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Tensor = try Tensor.native(a[2])
      let argument3: Tensor? = try a.isOmitted(3) ? nil : Optional<Tensor>.native(a[3])
      let argument4: Int = try a.isOmitted(4) ? 10 : Int.native(a[4])
      let argument5: Tensor? = try a.isOmitted(5) ? nil : Optional<Tensor>.native(a[5])
      let result = try checked { receiver(argument1, argument2, target: argument3, maxLength: argument4, keyMask: argument5) }
      return .tuple([result.0.value, result.1.value, result.2.value], labels: ["outputs", "hidden", "weights"])
    }
    table.add(to: "AttnDecoderRNN", #"var attentionWeights: Tensor { get }"#) { a, _ in
      let receiver = try AttnDecoderRNN.native(a[0])
      let result = try checked { receiver.attentionWeights }
      return result.value
    }
    table.add(to: "AttnDecoderRNN", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try AttnDecoderRNN.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "AttnDecoderRNN", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try AttnDecoderRNN.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "AttnDecoderRNN", #"var description: String { get }"#) { a, _ in
      let receiver = try AttnDecoderRNN.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
