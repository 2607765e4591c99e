// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionParameter(to table: inout NativeTable) {
    table.add(to: "Parameter", #"var value: Tensor { get set }"#,
      get: { a, _ in
        let receiver = try Parameter.native(a[0])
        let result = try checked { receiver.value }
        return result.value
      },
      set: { a, _ in
        let receiver = try Parameter.native(a[0])
        let newValue: Tensor = try Tensor.native(a[1])
        try checked { receiver.value = newValue }
        return .void
      })
    table.add(to: "Parameter", #"init(_ value: Tensor)"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let result = try checked { Parameter(argument0) }
      return result.value
    }
    table.add(to: "Parameter", #"var shape: [Int] { get }"#) { a, _ in
      let receiver = try Parameter.native(a[0])
      let result = try checked { receiver.shape }
      return result.value
    }
    table.add(to: "Parameter", #"var description: String { get }"#) { a, _ in
      let receiver = try Parameter.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
