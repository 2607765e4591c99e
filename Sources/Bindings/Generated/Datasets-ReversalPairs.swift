// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addDatasetsReversalPairs(to table: inout NativeTable) {
    table.add(to: nil, #"func reversalPairs(count: Int, lengths: ClosedRange<Int> = 3...8, letters: String = "abcdefghijklmnopqrstuvwxyz", generator: Generator? = nil) -> [SentencePair]"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: ClosedRange<Int> = try a.isOmitted(1) ? 3...8 : ClosedRange<Int>.native(a[1])
      let argument2: String = try a.isOmitted(2) ? "abcdefghijklmnopqrstuvwxyz" : String.native(a[2])
      let argument3: Generator? = try a.isOmitted(3) ? nil : Optional<Generator>.native(a[3])
      let result = try checked { Datasets.reversalPairs(count: argument0, lengths: argument1, letters: argument2, generator: argument3) }
      return result.value
    }
  }
}
