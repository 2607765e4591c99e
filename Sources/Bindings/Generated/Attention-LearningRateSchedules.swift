// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionLearningRateSchedules(to table: inout NativeTable) {
    table.add(to: "LRScheduler", #"func step()"#) { a, _ in
      let receiver = try existential(a[0], as: (any LRScheduler).self)
      try checked { receiver.step() }
      return .void
    }
    table.add(to: "LRScheduler", #"var lastLr: Double { get }"#) { a, _ in
      let receiver = try existential(a[0], as: (any LRScheduler).self)
      let result = try checked { receiver.lastLr }
      return result.value
    }
    table.add(to: "LambdaLR", #"init(_ optimizer: any Optimizer, _ factor: (Int) -> Double)"#) { a, context in
      let argument0: any Optimizer = try existential(a[0], as: (any Optimizer).self)
      let closure1 = a[1]
      let argument1: (Int) -> Double = { [weak context] input0 in attemptedNumber(in: context) { context in try Double.native(context.call(closure1, [input0.value])) } }
      let result = try checked { LambdaLR(argument0, argument1) }
      return result.value
    }
    table.add(to: "LambdaLR", #"func step()"#) { a, _ in
      let receiver = try LambdaLR.native(a[0])
      try checked { receiver.step() }
      return .void
    }
    table.add(to: "LambdaLR", #"var lastLr: Double { get }"#) { a, _ in
      let receiver = try LambdaLR.native(a[0])
      let result = try checked { receiver.lastLr }
      return result.value
    }
    table.add(to: "StepLR", #"init(_ optimizer: any Optimizer, stepSize: Int, gamma: Double = 0.1)"#) { a, _ in
      let argument0: any Optimizer = try existential(a[0], as: (any Optimizer).self)
      let argument1: Int = try Int.native(a[1])
      let argument2: Double = try a.isOmitted(2) ? 0.1 : Double.native(a[2])
      let result = try checked { StepLR(argument0, stepSize: argument1, gamma: argument2) }
      return result.value
    }
    table.add(to: "StepLR", #"func step()"#) { a, _ in
      let receiver = try StepLR.native(a[0])
      try checked { receiver.step() }
      return .void
    }
    table.add(to: "StepLR", #"var lastLr: Double { get }"#) { a, _ in
      let receiver = try StepLR.native(a[0])
      let result = try checked { receiver.lastLr }
      return result.value
    }
    table.add(to: "CosineAnnealingLR", #"init(_ optimizer: any Optimizer, tMax: Int, etaMin: Double = 0)"#) { a, _ in
      let argument0: any Optimizer = try existential(a[0], as: (any Optimizer).self)
      let argument1: Int = try Int.native(a[1])
      let argument2: Double = try a.isOmitted(2) ? 0 : Double.native(a[2])
      let result = try checked { CosineAnnealingLR(argument0, tMax: argument1, etaMin: argument2) }
      return result.value
    }
    table.add(to: "CosineAnnealingLR", #"func step()"#) { a, _ in
      let receiver = try CosineAnnealingLR.native(a[0])
      try checked { receiver.step() }
      return .void
    }
    table.add(to: "CosineAnnealingLR", #"var lastLr: Double { get }"#) { a, _ in
      let receiver = try CosineAnnealingLR.native(a[0])
      let result = try checked { receiver.lastLr }
      return result.value
    }
    table.add(to: "LinearWarmupInverseSquareRootLR", #"init(_ optimizer: any Optimizer, warmupSteps: Int)"#) { a, _ in
      let argument0: any Optimizer = try existential(a[0], as: (any Optimizer).self)
      let argument1: Int = try Int.native(a[1])
      let result = try checked { LinearWarmupInverseSquareRootLR(argument0, warmupSteps: argument1) }
      return result.value
    }
    table.add(to: "LinearWarmupInverseSquareRootLR", #"func step()"#) { a, _ in
      let receiver = try LinearWarmupInverseSquareRootLR.native(a[0])
      try checked { receiver.step() }
      return .void
    }
    table.add(to: "LinearWarmupInverseSquareRootLR", #"var lastLr: Double { get }"#) { a, _ in
      let receiver = try LinearWarmupInverseSquareRootLR.native(a[0])
      let result = try checked { receiver.lastLr }
      return result.value
    }
  }
}
