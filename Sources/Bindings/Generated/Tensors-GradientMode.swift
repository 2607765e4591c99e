// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsGradientMode(to table: inout NativeTable) {
    table.add(to: nil, #"func noGrad(_ body: () throws -> Void) rethrows"#) { a, context in
      let closure0 = a[0]
      let argument0: () throws -> Void = { _ = try context.call(closure0, []) }
      try checked { try Tensors.noGrad(argument0) }
      return .void
    }
    table.add(to: nil, #"func noGrad(_ body: () throws -> Tensor) rethrows -> Tensor"#) { a, context in
      let closure0 = a[0]
      let argument0: () throws -> Tensor = { try Tensor.native(context.call(closure0, [])) }
      let result = try checked { try Tensors.noGrad(argument0) }
      return result.value
    }
    table.add(to: nil, #"func noGrad<Result>(_ body: () throws -> Result) rethrows -> Result"#) { a, context in
      let closure0 = a[0]
      let argument0: () throws -> Value = { try Value.native(context.call(closure0, [])) }
      let result = try checked { try Tensors.noGrad(argument0) }
      return result.value
    }
  }
}
