// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsTensorArithmetic(to table: inout NativeTable) {
    table.add(to: "Tensor", #"static func + (a: Tensor, b: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { argument0 + argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func + (a: Tensor, b: Double) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { argument0 + argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func + (a: Double, b: Tensor) -> Tensor"#) { a, _ in
      let argument0: Double = try Double.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { argument0 + argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func - (a: Tensor, b: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { argument0 - argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func - (a: Tensor, b: Double) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { argument0 - argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func - (a: Double, b: Tensor) -> Tensor"#) { a, _ in
      let argument0: Double = try Double.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { argument0 - argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func * (a: Tensor, b: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { argument0 * argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func * (a: Tensor, b: Double) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { argument0 * argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func * (a: Double, b: Tensor) -> Tensor"#) { a, _ in
      let argument0: Double = try Double.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { argument0 * argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func / (a: Tensor, b: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { argument0 / argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func / (a: Tensor, b: Double) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { argument0 / argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func / (a: Double, b: Tensor) -> Tensor"#) { a, _ in
      let argument0: Double = try Double.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { argument0 / argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static prefix func - (x: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let result = try checked { -argument0 }
      return result.value
    }
    table.add(to: "Tensor", #"static func += (a: inout Tensor, b: Tensor)"#) { a, _ in
      var argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      try checked { argument0 += argument1 }
      a[0] = argument0.value
      return .void
    }
    table.add(to: "Tensor", #"static func += (a: inout Tensor, b: Double)"#) { a, _ in
      var argument0: Tensor = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      try checked { argument0 += argument1 }
      a[0] = argument0.value
      return .void
    }
    table.add(to: "Tensor", #"static func -= (a: inout Tensor, b: Tensor)"#) { a, _ in
      var argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      try checked { argument0 -= argument1 }
      a[0] = argument0.value
      return .void
    }
    table.add(to: "Tensor", #"static func -= (a: inout Tensor, b: Double)"#) { a, _ in
      var argument0: Tensor = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      try checked { argument0 -= argument1 }
      a[0] = argument0.value
      return .void
    }
    table.add(to: "Tensor", #"static func *= (a: inout Tensor, b: Tensor)"#) { a, _ in
      var argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      try checked { argument0 *= argument1 }
      a[0] = argument0.value
      return .void
    }
    table.add(to: "Tensor", #"static func *= (a: inout Tensor, b: Double)"#) { a, _ in
      var argument0: Tensor = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      try checked { argument0 *= argument1 }
      a[0] = argument0.value
      return .void
    }
    table.add(to: "Tensor", #"static func /= (a: inout Tensor, b: Tensor)"#) { a, _ in
      var argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      try checked { argument0 /= argument1 }
      a[0] = argument0.value
      return .void
    }
    table.add(to: "Tensor", #"static func /= (a: inout Tensor, b: Double)"#) { a, _ in
      var argument0: Tensor = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      try checked { argument0 /= argument1 }
      a[0] = argument0.value
      return .void
    }
    table.add(to: "Tensor", #"func pow(_ exponent: Double) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { receiver.pow(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func pow(_ exponent: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.pow(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func floorDivide(_ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.floorDivide(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func floorDivide(_ other: Double) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { receiver.floorDivide(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func remainder(_ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.remainder(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func remainder(_ other: Double) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { receiver.remainder(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func maximum(_ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.maximum(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func minimum(_ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.minimum(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func clamp(min: Double? = nil, max: Double? = nil) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Double? = try a.isOmitted(1) ? nil : Optional<Double>.native(a[1])
      let argument2: Double? = try a.isOmitted(2) ? nil : Optional<Double>.native(a[2])
      let result = try checked { receiver.clamp(min: argument1, max: argument2) }
      return result.value
    }
  }
}
