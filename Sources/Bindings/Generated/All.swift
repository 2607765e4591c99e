// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Interpretation

extension LibraryBindings {
  static func addAll(to table: inout NativeTable) {
    addTypes(to: &table)
    addFiguresBar(to: &table)
    addFiguresFigureErrorDescription(to: &table)
    addFiguresHeatmap(to: &table)
    addFiguresPlot(to: &table)
    addTensorsDType(to: &table)
    addTensorsEinsum(to: &table)
    addTensorsErrorCollector(to: &table)
    addTensorsFreeFunctions(to: &table)
    addTensorsGenerator(to: &table)
    addTensorsTensorArithmetic(to: &table)
    addTensorsTensorComparison(to: &table)
    addTensorsTensorCreation(to: &table)
    addTensorsTensorDescription(to: &table)
    addTensorsTensorElements(to: &table)
    addTensorsTensorFunctions(to: &table)
    addTensorsTensorIndexing(to: &table)
    addTensorsTensorLiterals(to: &table)
    addTensorsTensorMatmul(to: &table)
    addTensorsTensorRandom(to: &table)
    addTensorsTensorReductions(to: &table)
    addTensorsTensorSelection(to: &table)
    addTensorsTensorSoftmax(to: &table)
    addTensorsTensorViews(to: &table)
    addTensorsTensor(to: &table)
    addTensorsTensorErrorDescription(to: &table)
    addTensorsTensorIndex(to: &table)
  }
}
