// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsTensorViews(to table: inout NativeTable) {
    table.add(to: "Tensor", #"func reshape(_ shape: Int...) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let result = try checked { receiver.reshape(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func reshape(_ shape: [Int]) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let result = try checked { receiver.reshape(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func view(_ shape: Int...) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let result = try checked { receiver.view(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func view(_ shape: [Int]) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let result = try checked { receiver.view(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func transpose(_ dim0: Int, _ dim1: Int) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Int = try Int.native(a[2])
      let result = try checked { receiver.transpose(argument1, argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func diagonal(offset: Int = 0, dim1: Int = 0, dim2: Int = 1) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try a.isOmitted(1) ? 0 : Int.native(a[1])
      let argument2: Int = try a.isOmitted(2) ? 0 : Int.native(a[2])
      let argument3: Int = try a.isOmitted(3) ? 1 : Int.native(a[3])
      let result = try checked { receiver.diagonal(offset: argument1, dim1: argument2, dim2: argument3) }
      return result.value
    }
    table.add(to: "Tensor", #"var T: Tensor { get }"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.T }
      return result.value
    }
    table.add(to: "Tensor", #"func permute(_ dims: Int...) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let result = try checked { receiver.permute(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func permute(_ dims: [Int]) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let result = try checked { receiver.permute(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func squeeze() -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.squeeze() }
      return result.value
    }
    table.add(to: "Tensor", #"func squeeze(_ dim: Int) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let result = try checked { receiver.squeeze(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func unsqueeze(_ dim: Int) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let result = try checked { receiver.unsqueeze(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func expand(_ shape: Int...) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let result = try checked { receiver.expand(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func expand(_ shape: [Int]) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let result = try checked { receiver.expand(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func expandAs(_ other: Tensor) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { receiver.expandAs(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func flatten(startDim: Int = 0, endDim: Int = -1) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try a.isOmitted(1) ? 0 : Int.native(a[1])
      let argument2: Int = try a.isOmitted(2) ? -1 : Int.native(a[2])
      let result = try checked { receiver.flatten(startDim: argument1, endDim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func narrow(_ dim: Int, _ start: Int, _ length: Int) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Int = try Int.native(a[2])
      let argument3: Int = try Int.native(a[3])
      let result = try checked { receiver.narrow(argument1, argument2, argument3) }
      return result.value
    }
    table.add(to: "Tensor", #"func select(_ dim: Int, _ index: Int) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Int = try Int.native(a[2])
      let result = try checked { receiver.select(argument1, argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func split(_ size: Int, dim: Int = 0) -> [Tensor]"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Int = try a.isOmitted(2) ? 0 : Int.native(a[2])
      let result = try checked { receiver.split(argument1, dim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func split(_ sizes: [Int], dim: Int = 0) -> [Tensor]"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let argument2: Int = try a.isOmitted(2) ? 0 : Int.native(a[2])
      let result = try checked { receiver.split(argument1, dim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func chunk(_ chunks: Int, dim: Int = 0) -> [Tensor]"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Int = try a.isOmitted(2) ? 0 : Int.native(a[2])
      let result = try checked { receiver.chunk(argument1, dim: argument2) }
      return result.value
    }
    table.add(to: "Tensor", #"func unbind(dim: Int = 0) -> [Tensor]"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try a.isOmitted(1) ? 0 : Int.native(a[1])
      let result = try checked { receiver.unbind(dim: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func tile(_ repeats: Int...) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let result = try checked { receiver.tile(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func tile(_ repeats: [Int]) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let result = try checked { receiver.tile(argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"func repeatInterleave(_ repeats: Int, dim: Int) -> Tensor"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Int = try Int.native(a[2])
      let result = try checked { receiver.repeatInterleave(argument1, dim: argument2) }
      return result.value
    }
  }
}
