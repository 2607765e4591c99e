// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionShapeTraceRow(to table: inout NativeTable) {
    table.add(to: "ShapeTraceRow", #"var name: String { get }"#) { a, _ in
      let receiver = try ShapeTraceRow.native(a[0])
      let result = try checked { receiver.name }
      return result.value
    }
    table.add(to: "ShapeTraceRow", #"var shape: [Int]? { get }"#) { a, _ in
      let receiver = try ShapeTraceRow.native(a[0])
      let result = try checked { receiver.shape }
      return result.value
    }
    table.add(to: "ShapeTraceRow", #"var depth: Int { get }"#) { a, _ in
      let receiver = try ShapeTraceRow.native(a[0])
      let result = try checked { receiver.depth }
      return result.value
    }
    table.add(to: "ShapeTraceRow", #"init(name: String, shape: [Int]?, depth: Int)"#) { a, _ in
      let argument0: String = try String.native(a[0])
      let argument1: [Int]? = try Optional<[Int]>.native(a[1])
      let argument2: Int = try Int.native(a[2])
      let result = try checked { ShapeTraceRow(name: argument0, shape: argument1, depth: argument2) }
      return result.value
    }
  }
}
