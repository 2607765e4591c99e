// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionOptimizer(to table: inout NativeTable) {
    table.add(to: "Optimizer", #"var parameters: [Parameter] { get }"#) { a, _ in
      let receiver = try existential(a[0], as: (any Optimizer).self)
      let result = try checked { receiver.parameters }
      return result.value
    }
    table.add(to: "Optimizer", #"var lr: Double { get set }"#,
      get: { a, _ in
        let receiver = try existential(a[0], as: (any Optimizer).self)
        let result = try checked { receiver.lr }
        return result.value
      },
      set: { a, _ in
        let receiver = try existential(a[0], as: (any Optimizer).self)
        let newValue: Double = try Double.native(a[1])
        try checked { receiver.lr = newValue }
        return .void
      })
    table.add(to: "Optimizer", #"func step()"#) { a, _ in
      let receiver = try existential(a[0], as: (any Optimizer).self)
      try checked { receiver.step() }
      return .void
    }
    table.add(to: "Optimizer", #"func stateDict() -> [String: Tensor]"#) { a, _ in
      let receiver = try existential(a[0], as: (any Optimizer).self)
      let result = try checked { receiver.stateDict() }
      return result.value
    }
    table.add(to: "Optimizer", #"func loadStateDict(_ state: [String: Tensor])"#) { a, _ in
      let receiver = try existential(a[0], as: (any Optimizer).self)
      let argument1: [String: Tensor] = try [String: Tensor].native(a[1])
      try checked { receiver.loadStateDict(argument1) }
      return .void
    }
    table.add(to: "Optimizer", #"func zeroGrad()"#) { a, _ in
      let receiver = try existential(a[0], as: (any Optimizer).self)
      try checked { receiver.zeroGrad() }
      return .void
    }
  }
}
