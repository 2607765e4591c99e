// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionGRU(to table: inout NativeTable) {
    table.add(to: "GRU", #"var inputSize: Int { get }"#) { a, _ in
      let receiver = try GRU.native(a[0])
      let result = try checked { receiver.inputSize }
      return result.value
    }
    table.add(to: "GRU", #"var hiddenSize: Int { get }"#) { a, _ in
      let receiver = try GRU.native(a[0])
      let result = try checked { receiver.hiddenSize }
      return result.value
    }
    table.add(to: "GRU", #"var numLayers: Int { get }"#) { a, _ in
      let receiver = try GRU.native(a[0])
      let result = try checked { receiver.numLayers }
      return result.value
    }
    table.add(to: "GRU", #"var batchFirst: Bool { get }"#) { a, _ in
      let receiver = try GRU.native(a[0])
      let result = try checked { receiver.batchFirst }
      return result.value
    }
    table.add(to: "GRU", #"var bidirectional: Bool { get }"#) { a, _ in
      let receiver = try GRU.native(a[0])
      let result = try checked { receiver.bidirectional }
      return result.value
    }
    table.add(to: "GRU", #"init(_ inputSize: Int, _ hiddenSize: Int, numLayers: Int = 1, bias: Bool = true, batchFirst: Bool = false, dropout: Double = 0, bidirectional: Bool = false)"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Int = try a.isOmitted(2) ? 1 : Int.native(a[2])
      let argument3: Bool = try a.isOmitted(3) ? true : Bool.native(a[3])
      let argument4: Bool = try a.isOmitted(4) ? false : Bool.native(a[4])
      let argument5: Double = try a.isOmitted(5) ? 0 : Double.native(a[5])
      let argument6: Bool = try a.isOmitted(6) ? false : Bool.native(a[6])
      let result = try checked { GRU(argument0, argument1, numLayers: argument2, bias: argument3, batchFirst: argument4, dropout: argument5, bidirectional: argument6) }
      return result.value
    }
    table.add(to: "GRU", #"func callAsFunction(_ x: Tensor, _ hidden: Tensor? = nil, lengths: Tensor? = nil) -> (output: Tensor, hidden: Tensor)"#) { a, _ in
      let receiver = try GRU.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Tensor? = try a.isOmitted(2) ? nil : Optional<Tensor>.native(a[2])
      let argument3: Tensor? = try a.isOmitted(3) ? nil : Optional<Tensor>.native(a[3])
      let result = try checked { receiver(argument1, argument2, lengths: argument3) }
      return .tuple([result.0.value, result.1.value], labels: ["output", "hidden"])
    }
    table.add(to: "GRU", #"func callAsFunction(_ x: Tensor, _ hidden: Tensor? = nil, lengths: [Int]) -> (output: Tensor, hidden: Tensor)"#) { a, _ in
      let receiver = try GRU.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Tensor? = try a.isOmitted(2) ? nil : Optional<Tensor>.native(a[2])
      let argument3: [Int] = try [Int].native(a[3])
      let result = try checked { receiver(argument1, argument2, lengths: argument3) }
      return .tuple([result.0.value, result.1.value], labels: ["output", "hidden"])
    }
    table.add(to: "GRU", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try GRU.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "GRU", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try GRU.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "GRU", #"var description: String { get }"#) { a, _ in
      let receiver = try GRU.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
