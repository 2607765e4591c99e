import Foundation
import Tensors
import Testing

/// Every operation against what PyTorch gives for the same operands.
@Suite struct PyTorchTests {
  private struct Case: Decodable {
    struct Result: Decodable {
      let shape: [Int]
      let dtype: String
      let values: [Double]
    }
    let operation: String
    let results: [Result]
  }

  @Test func `every operation agrees with PyTorch`() throws {
    let url = try #require(
      Bundle.module.url(forResource: "operations", withExtension: "json", subdirectory: "Fixtures"))
    let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: url))
    let byName = Dictionary(uniqueKeysWithValues: cases.map { ($0.operation, $0.results) })
    for operation in Operation.all {
      let expected = try #require(byName[operation.name], "\(operation.name)")
      let results = operation.call(operation.inputs)
      #expect(results.count == expected.count, "\(operation.name)")
      for (result, reference) in zip(results, expected) {
        #expect(result.shape == reference.shape, "\(operation.name)")
        #expect(result.dtype.description == reference.dtype, "\(operation.name)")
        let scale = reference.values.lazy.map(\.magnitude).max() ?? 0
        let error = zip(result.scalars, reference.values).lazy.map { abs($0 - $1) }.max() ?? 0
        let tolerance = result.dtype.isFloatingPoint ? 1e-7 + 1e-6 * scale : 0
        #expect(error <= tolerance, "\(operation.name)")
      }
    }
    #expect(cases.count == Operation.all.count)
  }
}
