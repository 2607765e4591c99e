// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsTensorRandom(to table: inout NativeTable) {
    table.add(to: "Tensor", #"static func rand(_ shape: Int..., dtype: DType = .float32) -> Tensor"#) { a, _ in
      let argument0: [Int] = try [Int].native(a[0])
      let argument1: DType = try a.isOmitted(1) ? .float32 : DType.native(a[1])
      let result = try checked { Tensor.rand(argument0, dtype: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"static func rand(_ shape: [Int], dtype: DType = .float32, generator: Generator? = nil) -> Tensor"#) { a, _ in
      let argument0: [Int] = try [Int].native(a[0])
      let argument1: DType = try a.isOmitted(1) ? .float32 : DType.native(a[1])
      let argument2: Generator? = try a.isOmitted(2) ? nil : Optional<Generator>.native(a[2])
      let result = try checked { Tensor.rand(argument0, dtype: argument1, generator: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"static func uniform(_ shape: [Int], low: Double, high: Double, dtype: DType = .float32, generator: Generator? = nil) -> Tensor"#) { a, _ in
      let argument0: [Int] = try [Int].native(a[0])
      let argument1: Double = try Double.native(a[1])
      let argument2: Double = try Double.native(a[2])
      let argument3: DType = try a.isOmitted(3) ? .float32 : DType.native(a[3])
      let argument4: Generator? = try a.isOmitted(4) ? nil : Optional<Generator>.native(a[4])
      let result = try checked { Tensor.uniform(argument0, low: argument1, high: argument2, dtype: argument3, generator: argument4) }
      return result.value
    }
    table.add(to: "Tensor", #"static func randn(_ shape: Int..., dtype: DType = .float32) -> Tensor"#) { a, _ in
      let argument0: [Int] = try [Int].native(a[0])
      let argument1: DType = try a.isOmitted(1) ? .float32 : DType.native(a[1])
      let result = try checked { Tensor.randn(argument0, dtype: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"static func randn(_ shape: [Int], dtype: DType = .float32, generator: Generator? = nil) -> Tensor"#) { a, _ in
      let argument0: [Int] = try [Int].native(a[0])
      let argument1: DType = try a.isOmitted(1) ? .float32 : DType.native(a[1])
      let argument2: Generator? = try a.isOmitted(2) ? nil : Optional<Generator>.native(a[2])
      let result = try checked { Tensor.randn(argument0, dtype: argument1, generator: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"static func normal(_ shape: [Int], mean: Double = 0, std: Double = 1, dtype: DType = .float32, generator: Generator? = nil) -> Tensor"#) { a, _ in
      let argument0: [Int] = try [Int].native(a[0])
      let argument1: Double = try a.isOmitted(1) ? 0 : Double.native(a[1])
      let argument2: Double = try a.isOmitted(2) ? 1 : Double.native(a[2])
      let argument3: DType = try a.isOmitted(3) ? .float32 : DType.native(a[3])
      let argument4: Generator? = try a.isOmitted(4) ? nil : Optional<Generator>.native(a[4])
      let result = try checked { Tensor.normal(argument0, mean: argument1, std: argument2, dtype: argument3, generator: argument4) }
      return result.value
    }
    table.add(to: "Tensor", #"static func randint(_ low: Int, _ high: Int, _ shape: [Int], dtype: DType = .int64, generator: Generator? = nil) -> Tensor"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: [Int] = try [Int].native(a[2])
      let argument3: DType = try a.isOmitted(3) ? .int64 : DType.native(a[3])
      let argument4: Generator? = try a.isOmitted(4) ? nil : Optional<Generator>.native(a[4])
      let result = try checked { Tensor.randint(argument0, argument1, argument2, dtype: argument3, generator: argument4) }
      return result.value
    }
    table.add(to: "Tensor", #"static func randint(_ high: Int, _ shape: [Int], dtype: DType = .int64) -> Tensor"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let argument2: DType = try a.isOmitted(2) ? .int64 : DType.native(a[2])
      let result = try checked { Tensor.randint(argument0, argument1, dtype: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"static func randperm(_ n: Int, generator: Generator? = nil) -> Tensor"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Generator? = try a.isOmitted(1) ? nil : Optional<Generator>.native(a[1])
      let result = try checked { Tensor.randperm(argument0, generator: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func bernoulli(generator: Generator? = nil) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Generator? = try a.isOmitted(1) ? nil : Optional<Generator>.native(a[1])
      let result = try checked { receiver.bernoulli(generator: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"static func bernoulli(_ shape: [Int], _ p: Double, dtype: DType = .float32, generator: Generator? = nil) -> Tensor"#) { a, _ in
      let argument0: [Int] = try [Int].native(a[0])
      let argument1: Double = try Double.native(a[1])
      let argument2: DType = try a.isOmitted(2) ? .float32 : DType.native(a[2])
      let argument3: Generator? = try a.isOmitted(3) ? nil : Optional<Generator>.native(a[3])
      let result = try checked { Tensor.bernoulli(argument0, argument1, dtype: argument2, generator: argument3) }
      return result.value
    }
    table.add(to: "Tensor", #"func dropout(_ p: Double, generator: Generator? = nil) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Double = try Double.native(a[1])
      let argument2: Generator? = try a.isOmitted(2) ? nil : Optional<Generator>.native(a[2])
      let result = try checked { receiver.dropout(argument1, generator: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"static func randLike(_ other: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let result = try checked { Tensor.randLike(argument0) }
      return result.value
    }
    table.add(to: "Tensor", #"static func randnLike(_ other: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let result = try checked { Tensor.randnLike(argument0) }
      return result.value
    }
  }
}
