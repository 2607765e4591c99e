// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionActivation(to table: inout NativeTable) {
    table.add(to: "Activation", #"func callAsFunction(_ x: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Activation.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver(argument1) }
      return result.value
    }
  }
}
