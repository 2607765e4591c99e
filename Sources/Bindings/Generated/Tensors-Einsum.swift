// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsEinsum(to table: inout NativeTable) {
    table.add(to: nil, #"func einsum(_ equation: String, _ operands: Tensor...) -> Tensor"#) { a, _ in
      let argument0: String = try String.native(a[0])
      let argument1: [Tensor] = try [Tensor].native(a[1])
      let result = try checked { Tensors.einsum(argument0, argument1) }
      return result.value
    }
    table.add(to: nil, #"func einsum(_ equation: String, _ operands: [Tensor]) -> Tensor"#) { a, _ in
      let argument0: String = try String.native(a[0])
      let argument1: [Tensor] = try [Tensor].native(a[1])
      let result = try checked { Tensors.einsum(argument0, argument1) }
      return result.value
    }
  }
}
