// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsDType(to table: inout NativeTable) {
    table.add(to: "DType", #"var description: String { get }"#) { a, _ in
      let receiver = try DType.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
    table.add(to: "DType", #"var isFloatingPoint: Bool { get }"#) { a, _ in
      let receiver = try DType.native(a[0])
      let result = try checked { receiver.isFloatingPoint }
      return result.value
    }
    table.add(to: "DType", #"var isInteger: Bool { get }"#) { a, _ in
      let receiver = try DType.native(a[0])
      let result = try checked { receiver.isInteger }
      return result.value
    }
  }
}
