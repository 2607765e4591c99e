// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsFreeFunctions(to table: inout NativeTable) {
    table.add(to: nil, #"func cat(_ tensors: [Tensor], dim: Int = 0) -> Tensor"#) { a, _ in
      let argument0: [Tensor] = try [Tensor].native(a[0])
      let argument1: Int = try a.isOmitted(1) ? 0 : Int.native(a[1])
      let result = try checked { Tensors.cat(argument0, dim: argument1) }
      return result.value
    }
    table.add(to: nil, #"func stack(_ tensors: [Tensor], dim: Int = 0) -> Tensor"#) { a, _ in
      let argument0: [Tensor] = try [Tensor].native(a[0])
      let argument1: Int = try a.isOmitted(1) ? 0 : Int.native(a[1])
      let result = try checked { Tensors.stack(argument0, dim: argument1) }
      return result.value
    }
    table.add(to: nil, #"func matmul(_ a: Tensor, _ b: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { Tensors.matmul(argument0, argument1) }
      return result.value
    }
    table.add(to: nil, #"func bmm(_ a: Tensor, _ b: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let result = try checked { Tensors.bmm(argument0, argument1) }
      return result.value
    }
    table.add(to: nil, #"func softmax(_ x: Tensor, dim: Int) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let result = try checked { Tensors.softmax(argument0, dim: argument1) }
      return result.value
    }
    table.add(to: nil, #"func logSoftmax(_ x: Tensor, dim: Int) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let result = try checked { Tensors.logSoftmax(argument0, dim: argument1) }
      return result.value
    }
    table.add(to: nil, #"func tanh(_ x: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let result = try checked { Tensors.tanh(argument0) }
      return result.value
    }
    table.add(to: nil, #"func sigmoid(_ x: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let result = try checked { Tensors.sigmoid(argument0) }
      return result.value
    }
    table.add(to: nil, #"func relu(_ x: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let result = try checked { Tensors.relu(argument0) }
      return result.value
    }
    table.add(to: nil, #"func exp(_ x: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let result = try checked { Tensors.exp(argument0) }
      return result.value
    }
    table.add(to: nil, #"func log(_ x: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let result = try checked { Tensors.log(argument0) }
      return result.value
    }
    table.add(to: nil, #"func sqrt(_ x: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let result = try checked { Tensors.sqrt(argument0) }
      return result.value
    }
    table.add(to: nil, #"func sin(_ x: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let result = try checked { Tensors.sin(argument0) }
      return result.value
    }
    table.add(to: nil, #"func cos(_ x: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let result = try checked { Tensors.cos(argument0) }
      return result.value
    }
    table.add(to: nil, #"func abs(_ x: Tensor) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let result = try checked { Tensors.abs(argument0) }
      return result.value
    }
  }
}
