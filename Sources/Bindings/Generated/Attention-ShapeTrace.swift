// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionShapeTrace(to table: inout NativeTable) {
    table.add(to: "ShapeTrace", #"var rows: [ShapeTraceRow] { get }"#) { a, _ in
      let receiver = try ShapeTrace.native(a[0])
      let result = try checked { receiver.rows }
      return result.value
    }
    table.add(to: "ShapeTrace", #"init(rows: [ShapeTraceRow])"#) { a, _ in
      let argument0: [ShapeTraceRow] = try [ShapeTraceRow].native(a[0])
      let result = try checked { ShapeTrace(rows: argument0) }
      return result.value
    }
    table.add(to: "ShapeTrace", #"var description: String { get }"#) { a, _ in
      let receiver = try ShapeTrace.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
