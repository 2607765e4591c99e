// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsTensorIndex(to table: inout NativeTable) {
    table.add(to: "TensorIndex", #"var indexItem: IndexItem { get }"#) { a, _ in
      let receiver = try existential(a[0], as: (any TensorIndex).self)
      let result = try checked { receiver.indexItem }
      return result.value
    }
    table.add(to: "IndexItem", #"var indexItem: IndexItem { get }"#) { a, _ in
      let receiver = try IndexItem.native(a[0])
      let result = try checked { receiver.indexItem }
      return result.value
    }
    table.add(to: "TensorIndex", #"static var all: IndexItem { get }"#) { _, _ in
      let result = try checked { IndexItem.all }
      return result.value
    }
    table.add(to: "TensorIndex", #"static var newAxis: IndexItem { get }"#) { _, _ in
      let result = try checked { IndexItem.newAxis }
      return result.value
    }
    table.add(to: "TensorIndex", #"static var ellipsis: IndexItem { get }"#) { _, _ in
      let result = try checked { IndexItem.ellipsis }
      return result.value
    }
    table.add(to: "TensorIndex", #"static func step(_ start: Int, _ end: Int, _ step: Int) -> IndexItem"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Int = try Int.native(a[2])
      let result = try checked { IndexItem.step(argument0, argument1, argument2) }
      return result.value
    }
    table.add(to: "TensorIndex", #"static func step(_ start: Int, _ step: Int) -> IndexItem"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let result = try checked { IndexItem.step(argument0, argument1) }
      return result.value
    }
    table.add(to: "Int", #"var indexItem: IndexItem { get }"#) { a, _ in
      let receiver = try Int.native(a[0])
      let result = try checked { receiver.indexItem }
      return result.value
    }
    table.add(to: "Tensor", #"var indexItem: IndexItem { get }"#) { a, _ in
      let receiver = try Tensor.native(a[0])
      let result = try checked { receiver.indexItem }
      return result.value
    }
  }
}
