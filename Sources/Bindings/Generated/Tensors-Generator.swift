// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsGenerator(to table: inout NativeTable) {
    table.add(to: "Generator", #"init(seed: Int = 67_280_421_310_721)"#) { a, _ in
      let argument0: Int = try a.isOmitted(0) ? 67_280_421_310_721 : Int.native(a[0])
      let result = try checked { Generator(seed: argument0) }
      return result.value
    }
    table.add(to: "Generator", #"func manualSeed(_ seed: Int)"#) { a, _ in
      let receiver = try Generator.native(a[0])
      let argument1: Int = try Int.native(a[1])
      try checked { receiver.manualSeed(argument1) }
      return .void
    }
    table.add(to: nil, #"func manualSeed(_ seed: Int)"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      try checked { Tensors.manualSeed(argument0) }
      return .void
    }
  }
}
