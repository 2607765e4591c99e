// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsTensorGradient(to table: inout NativeTable) {
    table.add(to: "Tensor", #"var requiresGrad: Bool { get set }"#,
      get: { a, _ in
        let receiver = try Tensor.native(a[0])
        let result = try checked { receiver.requiresGrad }
        return result.value
      },
      set: { a, _ in
        var receiver = try Tensor.native(a[0])
        let newValue: Bool = try Bool.native(a[1])
        try checked { receiver.requiresGrad = newValue }
        a[0] = receiver.value
        return .void
      })
    table.add(to: "Tensor", #"func requiringGrad() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.requiringGrad() }
      return result.value
    }
    table.add(to: "Tensor", #"var isLeaf: Bool { get }"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.isLeaf }
      return result.value
    }
    table.add(to: "Tensor", #"var gradFn: String? { get }"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.gradFn }
      return result.value
    }
    table.add(to: "Tensor", #"var grad: Tensor? { get }"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.grad }
      return result.value
    }
    table.add(to: "Tensor", #"func zeroGrad()"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      try checked { receiver.zeroGrad() }
      return .void
    }
    table.add(to: "Tensor", #"func retainGrad()"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      try checked { receiver.retainGrad() }
      return .void
    }
    table.add(to: "Tensor", #"func detach() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.detach() }
      return result.value
    }
    table.add(to: "Tensor", #"func backward(retainGraph: Bool = false)"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Bool = try a.isOmitted(1) ? false : Bool.native(a[1])
      try checked { receiver.backward(retainGraph: argument1) }
      return .void
    }
    table.add(to: "Tensor", #"func backward(gradient: Tensor, retainGraph: Bool = false)"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      try checked { receiver.backward(gradient: argument1, retainGraph: argument2) }
      return .void
    }
  }
}
