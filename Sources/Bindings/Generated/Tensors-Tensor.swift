// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsTensor(to table: inout NativeTable) {
    table.add(to: "Tensor", #"var shape: [Int] { get }"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.shape }
      return result.value
    }
    table.add(to: "Tensor", #"var dtype: DType { get }"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.dtype }
      return result.value
    }
    table.add(to: "Tensor", #"var rank: Int { get }"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.rank }
      return result.value
    }
    table.add(to: "Tensor", #"var count: Int { get }"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.count }
      return result.value
    }
    table.add(to: "Tensor", #"func size(_ dim: Int) -> Int"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let result = try checked { receiver.size(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"var isContiguous: Bool { get }"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.isContiguous }
      return result.value
    }
    table.add(to: "Tensor", #"func contiguous() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.contiguous() }
      return result.value
    }
    table.add(to: "Tensor", #"func clone() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.clone() }
      return result.value
    }
    table.add(to: "Tensor", #"func to(_ dtype: DType) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: DType = try DType.native(a[1])
      let result = try checked { receiver.to(argument1) }
      return result.value
    }
  }
}
