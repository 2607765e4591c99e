// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionLosses(to table: inout NativeTable) {
    table.add(to: nil, #"func nllLoss(_ input: Tensor, _ target: Tensor, ignoreIndex: Int = -100, reduction: Reduction = .mean) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Int = try a.isOmitted(2) ? -100 : Int.native(a[2])
      let argument3: Reduction = try a.isOmitted(3) ? .mean : Reduction.native(a[3])
      let result = try checked { Attention.nllLoss(argument0, argument1, ignoreIndex: argument2, reduction: argument3) }
      return result.value
    }
    table.add(to: nil, #"func crossEntropy(_ input: Tensor, _ target: Tensor, ignoreIndex: Int = -100, labelSmoothing: Double = 0, reduction: Reduction = .mean) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Int = try a.isOmitted(2) ? -100 : Int.native(a[2])
      let argument3: Double = try a.isOmitted(3) ? 0 : Double.native(a[3])
      let argument4: Reduction = try a.isOmitted(4) ? .mean : Reduction.native(a[4])
      let result = try checked { Attention.crossEntropy(argument0, argument1, ignoreIndex: argument2, labelSmoothing: argument3, reduction: argument4) }
      return result.value
    }
    table.add(to: nil, #"func mseLoss(_ input: Tensor, _ target: Tensor, reduction: Reduction = .mean) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Reduction = try a.isOmitted(2) ? .mean : Reduction.native(a[2])
      let result = try checked { Attention.mseLoss(argument0, argument1, reduction: argument2) }
      return result.value
    }
  }
}
