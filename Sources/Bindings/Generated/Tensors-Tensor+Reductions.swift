// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsTensorReductions(to table: inout NativeTable) {
    table.add(to: "Tensor", #"func sum() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.sum() }
      return result.value
    }
    table.add(to: "Tensor", #"func sum(dim: Int, keepDim: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.sum(dim: argument1, keepDim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func sum(dim: [Int], keepDim: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.sum(dim: argument1, keepDim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func prod() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.prod() }
      return result.value
    }
    table.add(to: "Tensor", #"func prod(dim: Int, keepDim: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.prod(dim: argument1, keepDim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func mean() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.mean() }
      return result.value
    }
    table.add(to: "Tensor", #"func mean(dim: Int, keepDim: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.mean(dim: argument1, keepDim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func mean(dim: [Int], keepDim: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.mean(dim: argument1, keepDim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func variance(unbiased: Bool = true) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Bool = try a.isOmitted(1) ? true : Bool.native(a[1])
      let result = try checked { receiver.variance(unbiased: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func variance(dim: Int, keepDim: Bool = false, unbiased: Bool = true) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let argument3: Bool = try a.isOmitted(3) ? true : Bool.native(a[3])
      let result = try checked { receiver.variance(dim: argument1, keepDim: argument2, unbiased: argument3) }
      return result.value
    }
    table.add(to: "Tensor", #"func std(unbiased: Bool = true) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Bool = try a.isOmitted(1) ? true : Bool.native(a[1])
      let result = try checked { receiver.std(unbiased: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func std(dim: Int, keepDim: Bool = false, unbiased: Bool = true) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let argument3: Bool = try a.isOmitted(3) ? true : Bool.native(a[3])
      let result = try checked { receiver.std(dim: argument1, keepDim: argument2, unbiased: argument3) }
      return result.value
    }
    table.add(to: "Tensor", #"func norm() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.norm() }
      return result.value
    }
    table.add(to: "Tensor", #"func norm(dim: Int, keepDim: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.norm(dim: argument1, keepDim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func max() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.max() }
      return result.value
    }
    table.add(to: "Tensor", #"func min() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.min() }
      return result.value
    }
    table.add(to: "Tensor", #"func max(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor)"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.max(dim: argument1, keepDim: argument2) }
      return .tuple([result.0.value, result.1.value], labels: ["values", "indices"])
    }
    table.add(to: "Tensor", #"func min(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor)"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.min(dim: argument1, keepDim: argument2) }
      return .tuple([result.0.value, result.1.value], labels: ["values", "indices"])
    }
    table.add(to: "Tensor", #"func amax(dim: Int, keepDim: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.amax(dim: argument1, keepDim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func amax(dim: [Int], keepDim: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.amax(dim: argument1, keepDim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func amin(dim: Int, keepDim: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.amin(dim: argument1, keepDim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func amin(dim: [Int], keepDim: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.amin(dim: argument1, keepDim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func argmax() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.argmax() }
      return result.value
    }
    table.add(to: "Tensor", #"func argmax(dim: Int, keepDim: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.argmax(dim: argument1, keepDim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func argmin() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.argmin() }
      return result.value
    }
    table.add(to: "Tensor", #"func argmin(dim: Int, keepDim: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.argmin(dim: argument1, keepDim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func any() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.any() }
      return result.value
    }
    table.add(to: "Tensor", #"func any(dim: Int, keepDim: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.any(dim: argument1, keepDim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func all() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.all() }
      return result.value
    }
    table.add(to: "Tensor", #"func all(dim: Int, keepDim: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.all(dim: argument1, keepDim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func cumsum(dim: Int) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let result = try checked { receiver.cumsum(dim: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func cumprod(dim: Int) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let result = try checked { receiver.cumprod(dim: argument1) }
      return result.value
    }
  }
}
