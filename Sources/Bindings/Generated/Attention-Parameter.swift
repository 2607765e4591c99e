// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionParameter(to table: inout NativeTable) {
    table.add(to: "Parameter", #"init(_ value: Tensor, requiresGrad: Bool = true)"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Bool = try a.isOmitted(1) ? true : Bool.native(a[1])
      let result = try checked { Parameter(argument0, requiresGrad: argument1) }
      return result.value
    }
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
    table.add(to: "Parameter", #"var requiresGrad: Bool { get set }"#,
      get: { a, _ in
        let receiver = try Parameter.native(a[0])
        let result = try checked { receiver.requiresGrad }
        return result.value
      },
      set: { a, _ in
        let receiver = try Parameter.native(a[0])
        let newValue: Bool = try Bool.native(a[1])
        try checked { receiver.requiresGrad = newValue }
        return .void
      })
    table.add(to: "Parameter", #"var grad: Tensor? { get set }"#,
      get: { a, _ in
        let receiver = try Parameter.native(a[0])
        let result = try checked { receiver.grad }
        return result.value
      },
      set: { a, _ in
        let receiver = try Parameter.native(a[0])
        let newValue: Tensor? = try Optional<Tensor>.native(a[1])
        try checked { receiver.grad = newValue }
        return .void
      })
    table.add(to: "Parameter", #"func zeroGrad()"#) { a, _ in
      let receiver = try Parameter.native(a[0])
      try checked { receiver.zeroGrad() }
      return .void
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
