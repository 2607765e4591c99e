// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addTensorsTensorFiles(to table: inout NativeTable) {
    table.add(to: nil, #"func loadTensors(from path: String) -> [String: Tensor]"#) { a, _ in
      let argument0: String = try String.native(a[0])
      let result = try checked { Tensors.loadTensors(from: argument0) }
      return result.value
    }
    table.add(to: nil, #"func loadMetadata(from path: String) -> [String: String]"#) { a, _ in
      let argument0: String = try String.native(a[0])
      let result = try checked { Tensors.loadMetadata(from: argument0) }
      return result.value
    }
    table.add(to: nil, #"func saveTensors(_ tensors: [String: Tensor], to path: String, metadata: [String: String] = [:])"#) { a, _ in
      let argument0: [String: Tensor] = try [String: Tensor].native(a[0])
      let argument1: String = try String.native(a[1])
      let argument2: [String: String] = try a.isOmitted(2) ? [:] : [String: String].native(a[2])
      try checked { Tensors.saveTensors(argument0, to: argument1, metadata: argument2) }
      return .void
    }
  }
}
