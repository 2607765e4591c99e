// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsTensorLiterals(to table: inout NativeTable) {
    table.add(to: "Tensor", #"init(_ value: Double, dtype: DType = .float32)"#) { a, _ in
      let argument0: Double = try Double.native(a[0])
      let argument1: DType = try a.isOmitted(1) ? .float32 : DType.native(a[1])
      let result = try checked { Tensor(argument0, dtype: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"init(_ values: [Double], dtype: DType = .float32)"#) { a, _ in
      let argument0: [Double] = try [Double].native(a[0])
      let argument1: DType = try a.isOmitted(1) ? .float32 : DType.native(a[1])
      let result = try checked { Tensor(argument0, dtype: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"init(_ values: [[Double]], dtype: DType = .float32)"#) { a, _ in
      let argument0: [[Double]] = try [[Double]].native(a[0])
      let argument1: DType = try a.isOmitted(1) ? .float32 : DType.native(a[1])
      let result = try checked { Tensor(argument0, dtype: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"init(_ values: [[[Double]]], dtype: DType = .float32)"#) { a, _ in
      let argument0: [[[Double]]] = try [[[Double]]].native(a[0])
      let argument1: DType = try a.isOmitted(1) ? .float32 : DType.native(a[1])
      let result = try checked { Tensor(argument0, dtype: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"init(_ values: [[[[Double]]]], dtype: DType = .float32)"#) { a, _ in
      let argument0: [[[[Double]]]] = try [[[[Double]]]].native(a[0])
      let argument1: DType = try a.isOmitted(1) ? .float32 : DType.native(a[1])
      let result = try checked { Tensor(argument0, dtype: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"init(_ values: [Int], dtype: DType)"#) { a, _ in
      let argument0: [Int] = try [Int].native(a[0])
      let argument1: DType = try DType.native(a[1])
      let result = try checked { Tensor(argument0, dtype: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"init(_ values: [[Int]], dtype: DType)"#) { a, _ in
      let argument0: [[Int]] = try [[Int]].native(a[0])
      let argument1: DType = try DType.native(a[1])
      let result = try checked { Tensor(argument0, dtype: argument1) }
      return result.value
    }
    table.add(to: "Tensor", #"init(_ values: [Bool])"#) { a, _ in
      let argument0: [Bool] = try [Bool].native(a[0])
      let result = try checked { Tensor(argument0) }
      return result.value
    }
    table.add(to: "Tensor", #"init(_ values: [[Bool]])"#) { a, _ in
      let argument0: [[Bool]] = try [[Bool]].native(a[0])
      let result = try checked { Tensor(argument0) }
      return result.value
    }
    table.add(to: "Tensor", #"init(_ values: [Double], shape: [Int], dtype: DType = .float32)"#) { a, _ in
      let argument0: [Double] = try [Double].native(a[0])
      let argument1: [Int] = try [Int].native(a[1])
      let argument2: DType = try a.isOmitted(2) ? .float32 : DType.native(a[2])
      let result = try checked { Tensor(argument0, shape: argument1, dtype: argument2) }
      return result.value
    }
  }
}
