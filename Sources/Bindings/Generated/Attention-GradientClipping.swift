// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionGradientClipping(to table: inout NativeTable) {
    table.add(to: nil, #"@discardableResult func clipGradNorm(_ parameters: [Parameter], maxNorm: Double) -> Double"#) { a, _ in
      let argument0: [Parameter] = try [Parameter].native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { Attention.clipGradNorm(argument0, maxNorm: argument1) }
      return result.value
    }
    table.add(to: nil, #"func clipGradValue(_ parameters: [Parameter], clipValue: Double)"#) { a, _ in
      let argument0: [Parameter] = try [Parameter].native(a[0])
      let argument1: Double = try Double.native(a[1])
      try checked { Attention.clipGradValue(argument0, clipValue: argument1) }
      return .void
    }
  }
}
