// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsTensorErrorDescription(to table: inout NativeTable) {
    table.add(to: "TensorError", #"var description: String { get }"#) { a, _ in
      let receiver = try TensorError.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
    table.add(to: "TensorError", #"var help: String? { get }"#) { a, _ in
      let receiver = try TensorError.native(a[0])
      let result = try checked { receiver.help }
      return result.value
    }
  }
}
