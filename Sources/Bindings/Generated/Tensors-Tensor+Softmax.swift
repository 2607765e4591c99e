// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsTensorSoftmax(to table: inout NativeTable) {
    table.add(to: "Tensor", #"func softmax(dim: Int) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let result = try checked { receiver.softmax(dim: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func softmax(dim: Int, mask: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Tensor = try Tensor.native(a[2])
      let result = try checked { receiver.softmax(dim: argument1, mask: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func logSoftmax(dim: Int) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let result = try checked { receiver.logSoftmax(dim: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func logSumExp(dim: Int, keepDim: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.logSumExp(dim: argument1, keepDim: argument2) }
      return result.value
    }
  }
}
