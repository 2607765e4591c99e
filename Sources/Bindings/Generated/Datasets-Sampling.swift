// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addDatasetsSampling(to table: inout NativeTable) {
    table.add(to: nil, #"func shuffled<T>(_ items: [T], generator: Generator? = nil) -> [T]"#) { a, _ in
      let argument0: [Value] = try [Value].native(a[0])
      let argument1: Generator? = try a.isOmitted(1) ? nil : Optional<Generator>.native(a[1])
      let result = try checked { Datasets.shuffled(argument0, generator: argument1) }
      return result.value
    }
    table.add(to: nil, #"func trainTestSplit<T>(_ items: [T], testFraction: Double = 0.1, generator: Generator? = nil) -> (train: [T], test: [T])"#) { a, _ in
      let argument0: [Value] = try [Value].native(a[0])
      let argument1: Double = try a.isOmitted(1) ? 0.1 : Double.native(a[1])
      let argument2: Generator? = try a.isOmitted(2) ? nil : Optional<Generator>.native(a[2])
      let result = try checked { Datasets.trainTestSplit(argument0, testFraction: argument1, generator: argument2) }
      return .tuple([result.0.value, result.1.value], labels: ["train", "test"])
    }
    table.add(to: nil, #"func randomWindows(_ tokens: [Int], size: Int, length: Int, generator: Generator? = nil) -> (inputs: Tensor, targets: Tensor)"#) { a, _ in
      let argument0: [Int] = try [Int].native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: Int = try Int.native(a[2])
      let argument3: Generator? = try a.isOmitted(3) ? nil : Optional<Generator>.native(a[3])
      let result = try checked { Datasets.randomWindows(argument0, size: argument1, length: argument2, generator: argument3) }
      return .tuple([result.0.value, result.1.value], labels: ["inputs", "targets"])
    }
  }
}
