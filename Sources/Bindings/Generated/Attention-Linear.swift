// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionLinear(to table: inout NativeTable) {
    table.add(to: "Linear", #"var inFeatures: Int { get }"#) { a, _ in
      let receiver = try Linear.native(a[0])
      let result = try checked { receiver.inFeatures }
      return result.value
    }
    table.add(to: "Linear", #"var outFeatures: Int { get }"#) { a, _ in
      let receiver = try Linear.native(a[0])
      let result = try checked { receiver.outFeatures }
      return result.value
    }
    table.add(to: "Linear", #"init(_ inFeatures: Int, _ outFeatures: Int, bias: Bool = true)"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? true : Bool.native(a[2])
      let result = try checked { Linear(argument0, argument1, bias: argument2) }
      return result.value
    }
    table.add(to: "Linear", #"var weight: Tensor { get }"#) { a, _ in
      let receiver = try Linear.native(a[0])
      let result = try checked { receiver.weight }
      return result.value
    }
    table.add(to: "Linear", #"var bias: Tensor? { get }"#) { a, _ in
      let receiver = try Linear.native(a[0])
      let result = try checked { receiver.bias }
      return result.value
    }
    table.add(to: "Linear", #"func callAsFunction(_ x: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Linear.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver(argument1) }
      return result.value
    }
    table.add(to: "Linear", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try Linear.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "Linear", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try Linear.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "Linear", #"var description: String { get }"#) { a, _ in
      let receiver = try Linear.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
