// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsGradientMode(to table: inout NativeTable) {
    table.add(to: nil, #"@discardableResult func noGrad<Result>(_ body: () throws -> Result) rethrows -> Result"#) { a, context in
      let closure0 = a[0]
      let argument0: () throws -> Value = { try Value.native(context.call(closure0, [])) }
      let result = try checked { try Tensors.noGrad(argument0) }
      return result.value
    }
  }
}
