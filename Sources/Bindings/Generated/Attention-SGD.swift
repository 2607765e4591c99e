// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionSGD(to table: inout NativeTable) {
    table.add(to: "SGD", #"var momentum: Double { get }"#) { a, _ in
      let receiver = try SGD.native(a[0])
      let result = try checked { receiver.momentum }
      return result.value
    }
    table.add(to: "SGD", #"var dampening: Double { get }"#) { a, _ in
      let receiver = try SGD.native(a[0])
      let result = try checked { receiver.dampening }
      return result.value
    }
    table.add(to: "SGD", #"var nesterov: Bool { get }"#) { a, _ in
      let receiver = try SGD.native(a[0])
      let result = try checked { receiver.nesterov }
      return result.value
    }
    table.add(to: "SGD", #"init(_ parameters: [Parameter], lr: Double = 1e-3, momentum: Double = 0, dampening: Double = 0, weightDecay: Double = 0, nesterov: Bool = false)"#) { a, _ in
      let argument0: [Parameter] = try [Parameter].native(a[0])
      let argument1: Double = try a.isOmitted(1) ? 1e-3 : Double.native(a[1])
      let argument2: Double = try a.isOmitted(2) ? 0 : Double.native(a[2])
      let argument3: Double = try a.isOmitted(3) ? 0 : Double.native(a[3])
      let argument4: Double = try a.isOmitted(4) ? 0 : Double.native(a[4])
      let argument5: Bool = try a.isOmitted(5) ? false : Bool.native(a[5])
      let result = try checked { SGD(argument0, lr: argument1, momentum: argument2, dampening: argument3, weightDecay: argument4, nesterov: argument5) }
      return result.value
    }
    table.add(to: "SGD", #"init(groups: [ParameterGroup], lr: Double = 1e-3, momentum: Double = 0, dampening: Double = 0, weightDecay: Double = 0, nesterov: Bool = false)"#) { a, _ in
      let argument0: [ParameterGroup] = try [ParameterGroup].native(a[0])
      let argument1: Double = try a.isOmitted(1) ? 1e-3 : Double.native(a[1])
      let argument2: Double = try a.isOmitted(2) ? 0 : Double.native(a[2])
      let argument3: Double = try a.isOmitted(3) ? 0 : Double.native(a[3])
      let argument4: Double = try a.isOmitted(4) ? 0 : Double.native(a[4])
      let argument5: Bool = try a.isOmitted(5) ? false : Bool.native(a[5])
      let result = try checked { SGD(groups: argument0, lr: argument1, momentum: argument2, dampening: argument3, weightDecay: argument4, nesterov: argument5) }
      return result.value
    }
    table.add(to: "SGD", #"var parameters: [Parameter] { get }"#) { a, _ in
      let receiver = try SGD.native(a[0])
      let result = try checked { receiver.parameters }
      return result.value
    }
    table.add(to: "SGD", #"var lr: Double { get set }"#,
      get: { a, _ in
        let receiver = try SGD.native(a[0])
        let result = try checked { receiver.lr }
        return result.value
      },
      set: { a, _ in
        let receiver = try SGD.native(a[0])
        let newValue: Double = try Double.native(a[1])
        try checked { receiver.lr = newValue }
        return .void
      })
    table.add(to: "SGD", #"var weightDecay: Double { get }"#) { a, _ in
      let receiver = try SGD.native(a[0])
      let result = try checked { receiver.weightDecay }
      return result.value
    }
    table.add(to: "SGD", #"func step()"#) { a, _ in
      let receiver = try SGD.native(a[0])
      try checked { receiver.step() }
      return .void
    }
    table.add(to: "SGD", #"func stateDict() -> [String: Tensor]"#) { a, _ in
      let receiver = try SGD.native(a[0])
      let result = try checked { receiver.stateDict() }
      return result.value
    }
    table.add(to: "SGD", #"func loadStateDict(_ state: [String: Tensor])"#) { a, _ in
      let receiver = try SGD.native(a[0])
      let argument1: [String: Tensor] = try [String: Tensor].native(a[1])
      try checked { receiver.loadStateDict(argument1) }
      return .void
    }
  }
}
