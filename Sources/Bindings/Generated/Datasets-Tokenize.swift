// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addDatasetsTokenize(to table: inout NativeTable) {
    table.add(to: nil, #"func tokenize(_ text: String, by kind: TokenKind = .word) -> [String]"#) { a, _ in
      let argument0: String = try String.native(a[0])
      let argument1: TokenKind = try a.isOmitted(1) ? .word : TokenKind.native(a[1])
      let result = try checked { Datasets.tokenize(argument0, by: argument1) }
      return result.value
    }
    table.add(to: nil, #"func normalizeString(_ text: String) -> String"#) { a, _ in
      let argument0: String = try String.native(a[0])
      let result = try checked { Datasets.normalizeString(argument0) }
      return result.value
    }
  }
}
