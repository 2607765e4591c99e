// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsTensorCreation(to table: inout NativeTable) {
    table.add(to: "Tensor", #"static func zeros(_ shape: Int..., dtype: DType = .float32) -> Tensor"#) { a, _ in
      let argument0: [Int] = try [Int].native(a[0])
      let argument1: DType = try a.isOmitted(1) ? .float32 : DType.native(a[1])
      let result = try checked { Tensor.zeros(argument0, dtype: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"static func zeros(_ shape: [Int], dtype: DType = .float32) -> Tensor"#) { a, _ in
      let argument0: [Int] = try [Int].native(a[0])
      let argument1: DType = try a.isOmitted(1) ? .float32 : DType.native(a[1])
      let result = try checked { Tensor.zeros(argument0, dtype: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"static func ones(_ shape: Int..., dtype: DType = .float32) -> Tensor"#) { a, _ in
      let argument0: [Int] = try [Int].native(a[0])
      let argument1: DType = try a.isOmitted(1) ? .float32 : DType.native(a[1])
      let result = try checked { Tensor.ones(argument0, dtype: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"static func ones(_ shape: [Int], dtype: DType = .float32) -> Tensor"#) { a, _ in
      let argument0: [Int] = try [Int].native(a[0])
      let argument1: DType = try a.isOmitted(1) ? .float32 : DType.native(a[1])
      let result = try checked { Tensor.ones(argument0, dtype: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"static func full(_ shape: [Int], _ value: Double, dtype: DType = .float32) -> Tensor"#) { a, _ in
      let argument0: [Int] = try [Int].native(a[0])
      let argument1: Double = try Double.native(a[1])
      let argument2: DType = try a.isOmitted(2) ? .float32 : DType.native(a[2])
      let result = try checked { Tensor.full(argument0, argument1, dtype: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"static func zerosLike(_ other: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let result = try checked { Tensor.zerosLike(argument0) }
      return result.value
    }
    table.add(to: "Tensor", #"static func onesLike(_ other: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let result = try checked { Tensor.onesLike(argument0) }
      return result.value
    }
    table.add(to: "Tensor", #"static func fullLike(_ other: Tensor, _ value: Double) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let result = try checked { Tensor.fullLike(argument0, argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"static func arange(_ end: Int, dtype: DType = .int64) -> Tensor"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: DType = try a.isOmitted(1) ? .int64 : DType.native(a[1])
      let result = try checked { Tensor.arange(argument0, dtype: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"static func arange(_ start: Int, _ end: Int, step: Int = 1, dtype: DType = .int64) -> Tensor"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Int = try a.isOmitted(2) ? 1 : Int.native(a[2])
      let argument3: DType = try a.isOmitted(3) ? .int64 : DType.native(a[3])
      let result = try checked { Tensor.arange(argument0, argument1, step: argument2, dtype: argument3) }
      return result.value
    }
    table.add(to: "Tensor", #"static func arange(_ start: Double, _ end: Double, step: Double = 1, dtype: DType = .float32) -> Tensor"#) { a, _ in
      let argument0: Double = try Double.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let argument2: Double = try a.isOmitted(2) ? 1 : Double.native(a[2])
      let argument3: DType = try a.isOmitted(3) ? .float32 : DType.native(a[3])
      let result = try checked { Tensor.arange(argument0, argument1, step: argument2, dtype: argument3) }
      return result.value
    }
    table.add(to: "Tensor", #"static func linspace(_ start: Double, _ end: Double, _ steps: Int, dtype: DType = .float32) -> Tensor"#) { a, _ in
      let argument0: Double = try Double.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let argument2: Int = try Int.native(a[2])
      let argument3: DType = try a.isOmitted(3) ? .float32 : DType.native(a[3])
      let result = try checked { Tensor.linspace(argument0, argument1, argument2, dtype: argument3) }
      return result.value
    }
    table.add(to: "Tensor", #"static func eye(_ n: Int, _ m: Int? = nil, dtype: DType = .float32) -> Tensor"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Int? = try a.isOmitted(1) ? nil : Optional<Int>.native(a[1])
      let argument2: DType = try a.isOmitted(2) ? .float32 : DType.native(a[2])
      let result = try checked { Tensor.eye(argument0, argument1, dtype: argument2) }
      return result.value
    }
  }
}
