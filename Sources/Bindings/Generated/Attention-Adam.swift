// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionAdam(to table: inout NativeTable) {
    table.add(to: "Adam", #"init(_ parameters: [Parameter], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999), eps: Double = 1e-8, weightDecay: Double = 0, amsgrad: Bool = false)"#) { a, _ in
      let argument0: [Parameter] = try [Parameter].native(a[0])
      let argument1: Double = try a.isOmitted(1) ? 1e-3 : Double.native(a[1])
      let argument2: (Double, Double) = try a.isOmitted(2) ? (0.9, 0.999) : (Double.native(a[2].tupleElements[0]), Double.native(a[2].tupleElements[1]))
      let argument3: Double = try a.isOmitted(3) ? 1e-8 : Double.native(a[3])
      let argument4: Double = try a.isOmitted(4) ? 0 : Double.native(a[4])
      let argument5: Bool = try a.isOmitted(5) ? false : Bool.native(a[5])
      let result = try checked { Adam(argument0, lr: argument1, betas: argument2, eps: argument3, weightDecay: argument4, amsgrad: argument5) }
      return result.value
    }
    table.add(to: "Adam", #"init(groups: [ParameterGroup], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999), eps: Double = 1e-8, weightDecay: Double = 0, amsgrad: Bool = false)"#) { a, _ in
      let argument0: [ParameterGroup] = try [ParameterGroup].native(a[0])
      let argument1: Double = try a.isOmitted(1) ? 1e-3 : Double.native(a[1])
      let argument2: (Double, Double) = try a.isOmitted(2) ? (0.9, 0.999) : (Double.native(a[2].tupleElements[0]), Double.native(a[2].tupleElements[1]))
      let argument3: Double = try a.isOmitted(3) ? 1e-8 : Double.native(a[3])
      let argument4: Double = try a.isOmitted(4) ? 0 : Double.native(a[4])
      let argument5: Bool = try a.isOmitted(5) ? false : Bool.native(a[5])
      let result = try checked { Adam(groups: argument0, lr: argument1, betas: argument2, eps: argument3, weightDecay: argument4, amsgrad: argument5) }
      return result.value
    }
    table.add(to: "Adam", #"var parameters: [Parameter] { get }"#) { a, _ in
      let receiver = try Adam.native(a[0])
      let result = try checked { receiver.parameters }
      return result.value
    }
    table.add(to: "Adam", #"var lr: Double { get set }"#,
      get: { a, _ in
        let receiver = try Adam.native(a[0])
        let result = try checked { receiver.lr }
        return result.value
      },
      set: { a, _ in
        let receiver = try Adam.native(a[0])
        let newValue: Double = try Double.native(a[1])
        try checked { receiver.lr = newValue }
        return .void
      })
    table.add(to: "Adam", #"func step()"#) { a, _ in
      let receiver = try Adam.native(a[0])
      try checked { receiver.step() }
      return .void
    }
    table.add(to: "Adam", #"func stateDict() -> [String: Tensor]"#) { a, _ in
      let receiver = try Adam.native(a[0])
      let result = try checked { receiver.stateDict() }
      return result.value
    }
    table.add(to: "Adam", #"func loadStateDict(_ state: [String: Tensor])"#) { a, _ in
      let receiver = try Adam.native(a[0])
      let argument1: [String: Tensor] = try [String: Tensor].native(a[1])
      try checked { receiver.loadStateDict(argument1) }
      return .void
    }
    table.add(to: "AdamW", #"init(_ parameters: [Parameter], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999), eps: Double = 1e-8, weightDecay: Double = 1e-2, amsgrad: Bool = false)"#) { a, _ in
      let argument0: [Parameter] = try [Parameter].native(a[0])
      let argument1: Double = try a.isOmitted(1) ? 1e-3 : Double.native(a[1])
      let argument2: (Double, Double) = try a.isOmitted(2) ? (0.9, 0.999) : (Double.native(a[2].tupleElements[0]), Double.native(a[2].tupleElements[1]))
      let argument3: Double = try a.isOmitted(3) ? 1e-8 : Double.native(a[3])
      let argument4: Double = try a.isOmitted(4) ? 1e-2 : Double.native(a[4])
      let argument5: Bool = try a.isOmitted(5) ? false : Bool.native(a[5])
      let result = try checked { AdamW(argument0, lr: argument1, betas: argument2, eps: argument3, weightDecay: argument4, amsgrad: argument5) }
      return result.value
    }
    table.add(to: "AdamW", #"init(groups: [ParameterGroup], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999), eps: Double = 1e-8, weightDecay: Double = 1e-2, amsgrad: Bool = false)"#) { a, _ in
      let argument0: [ParameterGroup] = try [ParameterGroup].native(a[0])
      let argument1: Double = try a.isOmitted(1) ? 1e-3 : Double.native(a[1])
      let argument2: (Double, Double) = try a.isOmitted(2) ? (0.9, 0.999) : (Double.native(a[2].tupleElements[0]), Double.native(a[2].tupleElements[1]))
      let argument3: Double = try a.isOmitted(3) ? 1e-8 : Double.native(a[3])
      let argument4: Double = try a.isOmitted(4) ? 1e-2 : Double.native(a[4])
      let argument5: Bool = try a.isOmitted(5) ? false : Bool.native(a[5])
      let result = try checked { AdamW(groups: argument0, lr: argument1, betas: argument2, eps: argument3, weightDecay: argument4, amsgrad: argument5) }
      return result.value
    }
    table.add(to: "AdamW", #"var parameters: [Parameter] { get }"#) { a, _ in
      let receiver = try AdamW.native(a[0])
      let result = try checked { receiver.parameters }
      return result.value
    }
    table.add(to: "AdamW", #"var lr: Double { get set }"#,
      get: { a, _ in
        let receiver = try AdamW.native(a[0])
        let result = try checked { receiver.lr }
        return result.value
      },
      set: { a, _ in
        let receiver = try AdamW.native(a[0])
        let newValue: Double = try Double.native(a[1])
        try checked { receiver.lr = newValue }
        return .void
      })
    table.add(to: "AdamW", #"func step()"#) { a, _ in
      let receiver = try AdamW.native(a[0])
      try checked { receiver.step() }
      return .void
    }
    table.add(to: "AdamW", #"func stateDict() -> [String: Tensor]"#) { a, _ in
      let receiver = try AdamW.native(a[0])
      let result = try checked { receiver.stateDict() }
      return result.value
    }
    table.add(to: "AdamW", #"func loadStateDict(_ state: [String: Tensor])"#) { a, _ in
      let receiver = try AdamW.native(a[0])
      let argument1: [String: Tensor] = try [String: Tensor].native(a[1])
      try checked { receiver.loadStateDict(argument1) }
      return .void
    }
  }
}
