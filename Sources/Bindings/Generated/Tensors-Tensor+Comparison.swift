// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsTensorComparison(to table: inout NativeTable) {
    table.add(to: "Tensor", #"func eq(_ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.eq(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func eq(_ other: Double) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { receiver.eq(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func ne(_ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.ne(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func ne(_ other: Double) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { receiver.ne(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func lt(_ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.lt(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func lt(_ other: Double) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { receiver.lt(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func le(_ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.le(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func le(_ other: Double) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { receiver.le(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func gt(_ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.gt(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func gt(_ other: Double) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { receiver.gt(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func ge(_ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.ge(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func ge(_ other: Double) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { receiver.ge(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"static func .== (a: Tensor, b: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { argument0 .== argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func .== (a: Tensor, b: Double) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { argument0 .== argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func .!= (a: Tensor, b: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { argument0 .!= argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func .!= (a: Tensor, b: Double) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { argument0 .!= argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func .< (a: Tensor, b: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { argument0 .< argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func .< (a: Tensor, b: Double) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { argument0 .< argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func .<= (a: Tensor, b: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { argument0 .<= argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func .<= (a: Tensor, b: Double) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { argument0 .<= argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func .> (a: Tensor, b: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { argument0 .> argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func .> (a: Tensor, b: Double) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { argument0 .> argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func .>= (a: Tensor, b: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { argument0 .>= argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"static func .>= (a: Tensor, b: Double) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { argument0 .>= argument1 }
      return result.value
    }
    table.add(to: "Tensor", #"func logicalAnd(_ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.logicalAnd(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func logicalOr(_ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.logicalOr(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func logicalXor(_ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.logicalXor(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func logicalNot() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.logicalNot() }
      return result.value
    }
    table.add(to: "Tensor", #"func isNaN() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.isNaN() }
      return result.value
    }
    table.add(to: "Tensor", #"func isInf() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.isInf() }
      return result.value
    }
    table.add(to: "Tensor", #"func isFinite() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.isFinite() }
      return result.value
    }
    table.add(to: "Tensor", #"func isClose(_ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Double = try a.isOmitted(2) ? 1e-5 : Double.native(a[2])
      let argument3: Double = try a.isOmitted(3) ? 1e-8 : Double.native(a[3])
      let argument4: Bool = try a.isOmitted(4) ? false : Bool.native(a[4])
      let result = try checked { receiver.isClose(argument1, rtol: argument2, atol: argument3, equalNaN: argument4) }
      return result.value
    }
    table.add(to: "Tensor", #"func allClose(_ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false) -> Bool"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Double = try a.isOmitted(2) ? 1e-5 : Double.native(a[2])
      let argument3: Double = try a.isOmitted(3) ? 1e-8 : Double.native(a[3])
      let argument4: Bool = try a.isOmitted(4) ? false : Bool.native(a[4])
      let result = try checked { receiver.allClose(argument1, rtol: argument2, atol: argument3, equalNaN: argument4) }
      return result.value
    }
  }
}
