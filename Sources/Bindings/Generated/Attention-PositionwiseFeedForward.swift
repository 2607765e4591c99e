// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionPositionwiseFeedForward(to table: inout NativeTable) {
    table.add(to: "PositionwiseFeedForward", #"var hiddenSize: Int { get }"#) { a, _ in
      let receiver = try PositionwiseFeedForward.native(a[0])
      let result = try checked { receiver.hiddenSize }
      return result.value
    }
    table.add(to: "PositionwiseFeedForward", #"var dimFeedforward: Int { get }"#) { a, _ in
      let receiver = try PositionwiseFeedForward.native(a[0])
      let result = try checked { receiver.dimFeedforward }
      return result.value
    }
    table.add(to: "PositionwiseFeedForward", #"var activation: Activation { get }"#) { a, _ in
      let receiver = try PositionwiseFeedForward.native(a[0])
      let result = try checked { receiver.activation }
      return result.value
    }
    table.add(to: "PositionwiseFeedForward", #"init(hiddenSize: Int, dimFeedforward: Int, activation: Activation = .relu, dropout: Double = 0, bias: Bool = true)"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Activation = try a.isOmitted(2) ? .relu : Activation.native(a[2])
      let argument3: Double = try a.isOmitted(3) ? 0 : Double.native(a[3])
      let argument4: Bool = try a.isOmitted(4) ? true : Bool.native(a[4])
      let result = try checked { PositionwiseFeedForward(hiddenSize: argument0, dimFeedforward: argument1, activation: argument2, dropout: argument3, bias: argument4) }
      return result.value
    }
    table.add(to: "PositionwiseFeedForward", #"func callAsFunction(_ x: Tensor) -> Tensor"#) { a, _ in
      let receiver = try PositionwiseFeedForward.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver(argument1) }
      return result.value
    }
    table.add(to: "PositionwiseFeedForward", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try PositionwiseFeedForward.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "PositionwiseFeedForward", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try PositionwiseFeedForward.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "PositionwiseFeedForward", #"var description: String { get }"#) { a, _ in
      let receiver = try PositionwiseFeedForward.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
