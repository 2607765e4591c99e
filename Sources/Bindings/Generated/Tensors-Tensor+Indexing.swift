// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsTensorIndexing(to table: inout NativeTable) {
    table.add(to: "Tensor", #"subscript(_ indices: any TensorIndex...) -> Tensor { get set }"#,
      get: { a, _ in
        let receiver = try Tensor.native(a[0])
        let argument1: [any TensorIndex] = try elements(of: a[1]).map { item0 in try existential(item0, as: (any TensorIndex).self) }
        let result = try checked { receiver.part(argument1) }
        return result.value
      },
      set: { a, _ in
        var receiver = try Tensor.native(a[0])
        let argument1: [any TensorIndex] = try elements(of: a[1]).map { item0 in try existential(item0, as: (any TensorIndex).self) }
        let newValue: Tensor = try Tensor.native(a[2])
        a[0] = .void
        try checked { receiver.assign(newValue, to: argument1) }
        a[0] = receiver.value
        return .void
      })
  }
}
