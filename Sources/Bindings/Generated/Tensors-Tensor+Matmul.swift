// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsTensorMatmul(to table: inout NativeTable) {
    table.add(to: "Tensor", #"func matmul(_ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.matmul(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func bmm(_ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.bmm(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func dot(_ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.dot(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func outer(_ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.outer(argument1) }
      return result.value
    }
  }
}
