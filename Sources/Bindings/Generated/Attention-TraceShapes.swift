// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionTraceShapes(to table: inout NativeTable) {
    table.add(to: nil, #"func traceShapes(_ body: () throws -> Tensor) rethrows -> ShapeTrace"#) { a, context in
      let closure0 = a[0]
      let argument0: () throws -> Tensor = { try Tensor.native(context.call(closure0, [])) }
      let result = try checked { try Attention.traceShapes(argument0) }
      return result.value
    }
  }
}
