// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsTensorFunctions(to table: inout NativeTable) {
    table.add(to: "Tensor", #"func tanh() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.tanh() }
      return result.value
    }
    table.add(to: "Tensor", #"func sigmoid() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.sigmoid() }
      return result.value
    }
    table.add(to: "Tensor", #"func relu() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.relu() }
      return result.value
    }
    table.add(to: "Tensor", #"func gelu() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.gelu() }
      return result.value
    }
    table.add(to: "Tensor", #"func exp() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.exp() }
      return result.value
    }
    table.add(to: "Tensor", #"func expm1() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.expm1() }
      return result.value
    }
    table.add(to: "Tensor", #"func log() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.log() }
      return result.value
    }
    table.add(to: "Tensor", #"func log1p() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.log1p() }
      return result.value
    }
    table.add(to: "Tensor", #"func sqrt() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.sqrt() }
      return result.value
    }
    table.add(to: "Tensor", #"func rsqrt() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.rsqrt() }
      return result.value
    }
    table.add(to: "Tensor", #"func reciprocal() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.reciprocal() }
      return result.value
    }
    table.add(to: "Tensor", #"func square() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.square() }
      return result.value
    }
    table.add(to: "Tensor", #"func sin() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.sin() }
      return result.value
    }
    table.add(to: "Tensor", #"func cos() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.cos() }
      return result.value
    }
    table.add(to: "Tensor", #"func tan() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.tan() }
      return result.value
    }
    table.add(to: "Tensor", #"func erf() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.erf() }
      return result.value
    }
    table.add(to: "Tensor", #"func abs() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.abs() }
      return result.value
    }
    table.add(to: "Tensor", #"func sign() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.sign() }
      return result.value
    }
    table.add(to: "Tensor", #"func floor() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.floor() }
      return result.value
    }
    table.add(to: "Tensor", #"func ceil() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.ceil() }
      return result.value
    }
    table.add(to: "Tensor", #"func round() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.round() }
      return result.value
    }
  }
}
