// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionTensorInitialization(to table: inout NativeTable) {
    table.add(to: "Tensor", #"static func xavierUniform(_ shape: [Int], gain: Double = 1, generator: Generator? = nil) -> Tensor"#) { a, _ in
      let argument0: [Int] = try [Int].native(a[0])
      let argument1: Double = try a.isOmitted(1) ? 1 : Double.native(a[1])
      let argument2: Generator? = try a.isOmitted(2) ? nil : Optional<Generator>.native(a[2])
      let result = try checked { Tensor.xavierUniform(argument0, gain: argument1, generator: argument2) }
      return result.value
    }
  }
}
