// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionSequenceMask(to table: inout NativeTable) {
    table.add(to: nil, #"func sequenceMask(_ x: Tensor, validLens: Tensor, value: Double = 0) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Double = try a.isOmitted(2) ? 0 : Double.native(a[2])
      let result = try checked { Attention.sequenceMask(argument0, validLens: argument1, value: argument2) }
      return result.value
    }
    table.add(to: nil, #"func sequenceMask(_ x: Tensor, validLens: [Int], value: Double = 0) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let argument2: Double = try a.isOmitted(2) ? 0 : Double.native(a[2])
      let result = try checked { Attention.sequenceMask(argument0, validLens: argument1, value: argument2) }
      return result.value
    }
  }
}
