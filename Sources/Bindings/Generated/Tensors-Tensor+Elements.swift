// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsTensorElements(to table: inout NativeTable) {
    table.add(to: "Tensor", #"func item() -> Double"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.item() }
      return result.value
    }
    table.add(to: "Tensor", #"var scalars: [Double] { get }"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.scalars }
      return result.value
    }
    table.add(to: "Tensor", #"func toArray() -> [Double]"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.toArray() }
      return result.value
    }
    table.add(to: "Tensor", #"var ints: [Int] { get }"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.ints }
      return result.value
    }
    table.add(to: "Tensor", #"var bools: [Bool] { get }"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.bools }
      return result.value
    }
    table.add(to: "Tensor", #"var floats: [Float] { get }"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.floats }
      return result.value
    }
    table.add(to: "Tensor", #"var rows: [[Double]] { get }"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.rows }
      return result.value
    }
  }
}
