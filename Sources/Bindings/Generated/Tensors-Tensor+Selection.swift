// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsTensorSelection(to table: inout NativeTable) {
    table.add(to: "Tensor", #"func `where`(_ condition: Tensor, _ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Tensor = try Tensor.native(a[2])
      let result = try checked { receiver.`where`(argument1, argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func `where`(_ condition: Tensor, _ other: Double) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Double = try Double.native(a[2])
      let result = try checked { receiver.`where`(argument1, argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"static func `where`(_ condition: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Tensor = try Tensor.native(a[2])
      let result = try checked { Tensor.`where`(argument0, argument1, argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func maskedFill(_ mask: Tensor, _ value: Double) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Double = try Double.native(a[2])
      let result = try checked { receiver.maskedFill(argument1, argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func maskedSelect(_ mask: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.maskedSelect(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func indexSelect(_ dim: Int, _ index: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Tensor = try Tensor.native(a[2])
      let result = try checked { receiver.indexSelect(argument1, argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func embedding(_ tokens: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.embedding(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func gather(_ dim: Int, _ index: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Tensor = try Tensor.native(a[2])
      let result = try checked { receiver.gather(argument1, argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func triu(diagonal: Int = 0) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try a.isOmitted(1) ? 0 : Int.native(a[1])
      let result = try checked { receiver.triu(diagonal: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func tril(diagonal: Int = 0) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try a.isOmitted(1) ? 0 : Int.native(a[1])
      let result = try checked { receiver.tril(diagonal: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func oneHot(_ numClasses: Int) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let result = try checked { receiver.oneHot(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func topk(_ k: Int, dim: Int = -1, largest: Bool = true) -> (values: Tensor, indices: Tensor)"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Int = try a.isOmitted(2) ? -1 : Int.native(a[2])
      let argument3: Bool = try a.isOmitted(3) ? true : Bool.native(a[3])
      let result = try checked { receiver.topk(argument1, dim: argument2, largest: argument3) }
      return .tuple([result.0.value, result.1.value], labels: ["values", "indices"])
    }
    table.add(to: "Tensor", #"func sort(dim: Int = -1, descending: Bool = false) -> (values: Tensor, indices: Tensor)"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try a.isOmitted(1) ? -1 : Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.sort(dim: argument1, descending: argument2) }
      return .tuple([result.0.value, result.1.value], labels: ["values", "indices"])
    }
    table.add(to: "Tensor", #"func argsort(dim: Int = -1, descending: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try a.isOmitted(1) ? -1 : Int.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? false : Bool.native(a[2])
      let result = try checked { receiver.argsort(dim: argument1, descending: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func nonzero() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.nonzero() }
      return result.value
    }
    table.add(to: "Tensor", #"func flip(_ dims: Int...) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let result = try checked { receiver.flip(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func flip(_ dims: [Int]) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let result = try checked { receiver.flip(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func roll(_ shift: Int, dim: Int) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Int = try Int.native(a[2])
      let result = try checked { receiver.roll(argument1, dim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func diag() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.diag() }
      return result.value
    }
  }
}
