// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionGRUCell(to table: inout NativeTable) {
    table.add(to: "GRUCell", #"init(_ inputSize: Int, _ hiddenSize: Int, bias: Bool = true)"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? true : Bool.native(a[2])
      let result = try checked { GRUCell(argument0, argument1, bias: argument2) }
      return result.value
    }
    table.add(to: "GRUCell", #"var inputSize: Int { get }"#) { a, _ in
      let receiver = try GRUCell.native(a[0])
      let result = try checked { receiver.inputSize }
      return result.value
    }
    table.add(to: "GRUCell", #"var hiddenSize: Int { get }"#) { a, _ in
      let receiver = try GRUCell.native(a[0])
      let result = try checked { receiver.hiddenSize }
      return result.value
    }
    table.add(to: "GRUCell", #"func callAsFunction(_ x: Tensor, _ hidden: Tensor? = nil) -> Tensor"#) { a, _ in
      let receiver = try GRUCell.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Tensor? = try a.isOmitted(2) ? nil : Optional<Tensor>.native(a[2])
      let result = try checked { receiver(argument1, argument2) }
      return result.value
    }
    table.add(to: "GRUCell", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try GRUCell.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "GRUCell", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try GRUCell.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "GRUCell", #"var description: String { get }"#) { a, _ in
      let receiver = try GRUCell.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
