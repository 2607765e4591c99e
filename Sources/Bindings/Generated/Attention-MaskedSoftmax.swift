// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionMaskedSoftmax(to table: inout NativeTable) {
    table.add(to: nil, #"func maskedSoftmax(_ scores: Tensor, mask: Tensor, fill: MaskFill = .zero) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: MaskFill = try a.isOmitted(2) ? .zero : MaskFill.native(a[2])
      let result = try checked { Attention.maskedSoftmax(argument0, mask: argument1, fill: argument2) }
      return result.value
    }
    table.add(to: nil, #"func maskedSoftmax(_ scores: Tensor, validLens: Tensor, fill: MaskFill = .zero) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: MaskFill = try a.isOmitted(2) ? .zero : MaskFill.native(a[2])
      let result = try checked { Attention.maskedSoftmax(argument0, validLens: argument1, fill: argument2) }
      return result.value
    }
    table.add(to: nil, #"func maskedSoftmax(_ scores: Tensor, validLens: [Int], fill: MaskFill = .zero) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let argument2: MaskFill = try a.isOmitted(2) ? .zero : MaskFill.native(a[2])
      let result = try checked { Attention.maskedSoftmax(argument0, validLens: argument1, fill: argument2) }
      return result.value
    }
    table.add(to: nil, #"func maskedSoftmax(_ scores: Tensor, validLens: [[Int]], fill: MaskFill = .zero) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: [[Int]] = try [[Int]].native(a[1])
      let argument2: MaskFill = try a.isOmitted(2) ? .zero : MaskFill.native(a[2])
      let result = try checked { Attention.maskedSoftmax(argument0, validLens: argument1, fill: argument2) }
      return result.value
    }
  }
}
