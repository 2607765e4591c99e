// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addFiguresFigureSaving(to table: inout NativeTable) {
    table.add(to: "Figure", #"func save(to path: String)"#) { a, _ in
      let receiver = try Figure.native(a[0])
      let argument1: String = try String.native(a[1])
      try checked { receiver.save(to: argument1) }
      return .void
    }
  }
}
