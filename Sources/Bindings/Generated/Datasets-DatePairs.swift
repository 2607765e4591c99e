// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addDatasetsDatePairs(to table: inout NativeTable) {
    table.add(to: nil, #"func datePairs(count: Int, style: DateStyle = .english, generator: Generator? = nil) -> [SentencePair]"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: DateStyle = try a.isOmitted(1) ? .english : DateStyle.native(a[1])
      let argument2: Generator? = try a.isOmitted(2) ? nil : Optional<Generator>.native(a[2])
      let result = try checked { Datasets.datePairs(count: argument0, style: argument1, generator: argument2) }
      return result.value
    }
  }
}
