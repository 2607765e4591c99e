// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionLayerNorm(to table: inout NativeTable) {
    table.add(to: "LayerNorm", #"var normalizedShape: [Int] { get }"#) { a, _ in
      let receiver = try LayerNorm.native(a[0])
      let result = try checked { receiver.normalizedShape }
      return result.value
    }
    table.add(to: "LayerNorm", #"var eps: Double { get }"#) { a, _ in
      let receiver = try LayerNorm.native(a[0])
      let result = try checked { receiver.eps }
      return result.value
    }
    table.add(to: "LayerNorm", #"init(_ size: Int, eps: Double = 1e-5, elementwiseAffine: Bool = true, bias: Bool = true)"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Double = try a.isOmitted(1) ? 1e-5 : Double.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? true : Bool.native(a[2])
      let argument3: Bool = try a.isOmitted(3) ? true : Bool.native(a[3])
      let result = try checked { LayerNorm(argument0, eps: argument1, elementwiseAffine: argument2, bias: argument3) }
      return result.value
    }
    table.add(to: "LayerNorm", #"init(_ normalizedShape: [Int], eps: Double = 1e-5, elementwiseAffine: Bool = true, bias: Bool = true)"#) { a, _ in
      let argument0: [Int] = try [Int].native(a[0])
      let argument1: Double = try a.isOmitted(1) ? 1e-5 : Double.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? true : Bool.native(a[2])
      let argument3: Bool = try a.isOmitted(3) ? true : Bool.native(a[3])
      let result = try checked { LayerNorm(argument0, eps: argument1, elementwiseAffine: argument2, bias: argument3) }
      return result.value
    }
    table.add(to: "LayerNorm", #"var weight: Tensor? { get }"#) { a, _ in
      let receiver = try LayerNorm.native(a[0])
      let result = try checked { receiver.weight }
      return result.value
    }
    table.add(to: "LayerNorm", #"var bias: Tensor? { get }"#) { a, _ in
      let receiver = try LayerNorm.native(a[0])
      let result = try checked { receiver.bias }
      return result.value
    }
    table.add(to: "LayerNorm", #"func callAsFunction(_ x: Tensor) -> Tensor"#) { a, _ in
      let receiver = try LayerNorm.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver(argument1) }
      return result.value
    }
    table.add(to: "LayerNorm", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try LayerNorm.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "LayerNorm", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try LayerNorm.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "LayerNorm", #"var description: String { get }"#) { a, _ in
      let receiver = try LayerNorm.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
