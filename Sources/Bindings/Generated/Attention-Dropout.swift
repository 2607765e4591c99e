// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionDropout(to table: inout NativeTable) {
    table.add(to: "Dropout", #"var p: Double { get }"#) { a, _ in
      let receiver = try Dropout.native(a[0])
      let result = try checked { receiver.p }
      return result.value
    }
    table.add(to: "Dropout", #"init(_ p: Double = 0.5)"#) { a, _ in
      let argument0: Double = try a.isOmitted(0) ? 0.5 : Double.native(a[0])
      let result = try checked { Dropout(argument0) }
      return result.value
    }
    table.add(to: "Dropout", #"func callAsFunction(_ x: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Dropout.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver(argument1) }
      return result.value
    }
    table.add(to: "Dropout", #"func setTraining(_ training: Bool)"#) { a, _ in
      let receiver = try Dropout.native(a[0])
      let argument1: Bool = try Bool.native(a[1])
      try checked { receiver.setTraining(argument1) }
      return .void
    }
    table.add(to: "Dropout", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try Dropout.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "Dropout", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try Dropout.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "Dropout", #"var description: String { get }"#) { a, _ in
      let receiver = try Dropout.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
