// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionModelSummary(to table: inout NativeTable) {
    table.add(to: "ModelSummary", #"var rows: [ModelSummaryRow] { get }"#) { a, _ in
      let receiver = try ModelSummary.native(a[0])
      let result = try checked { receiver.rows }
      return result.value
    }
    table.add(to: "ModelSummary", #"var multiplyAdds: Int { get }"#) { a, _ in
      let receiver = try ModelSummary.native(a[0])
      let result = try checked { receiver.multiplyAdds }
      return result.value
    }
    table.add(to: "ModelSummary", #"var peakBytes: Int { get }"#) { a, _ in
      let receiver = try ModelSummary.native(a[0])
      let result = try checked { receiver.peakBytes }
      return result.value
    }
    table.add(to: "ModelSummary", #"var description: String { get }"#) { a, _ in
      let receiver = try ModelSummary.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
    table.add(to: "ModelSummaryRow", #"var name: String { get }"#) { a, _ in
      let receiver = try ModelSummaryRow.native(a[0])
      let result = try checked { receiver.name }
      return result.value
    }
    table.add(to: "ModelSummaryRow", #"var shape: [Int]? { get }"#) { a, _ in
      let receiver = try ModelSummaryRow.native(a[0])
      let result = try checked { receiver.shape }
      return result.value
    }
    table.add(to: "ModelSummaryRow", #"var multiplyAdds: Int { get }"#) { a, _ in
      let receiver = try ModelSummaryRow.native(a[0])
      let result = try checked { receiver.multiplyAdds }
      return result.value
    }
    table.add(to: "ModelSummaryRow", #"var peakBytes: Int { get }"#) { a, _ in
      let receiver = try ModelSummaryRow.native(a[0])
      let result = try checked { receiver.peakBytes }
      return result.value
    }
    table.add(to: "ModelSummaryRow", #"var depth: Int { get }"#) { a, _ in
      let receiver = try ModelSummaryRow.native(a[0])
      let result = try checked { receiver.depth }
      return result.value
    }
    table.add(to: nil, #"func summary(_ model: any Module, _ body: () throws -> Tensor) rethrows -> ModelSummary"#) { a, context in
      let argument0: any Module = try existential(a[0], as: (any Module).self)
      let closure1 = a[1]
      let argument1: () throws -> Tensor = { try Tensor.native(context.call(closure1, [])) }
      let result = try checked { try Attention.summary(argument0, argument1) }
      return result.value
    }
  }
}
