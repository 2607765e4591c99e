import Tensors
import Testing

/// One output held against its reference.
struct Comparison {
  let name: String
  /// The largest |result − reference|; infinite where one is no number and the other is.
  let error: Double
  /// What the manifest's rule allows; 0 for integers.
  let tolerance: Double

  var ratio: Double { error == 0 ? 0 : error / tolerance }
}

extension ReferenceCase {
  /// Runs the case and compares every output by the rule of the manifest:
  /// error ≤ max(8 × PyTorch's own float32 error, 1e-6 + 1e-5 × largest |reference|).
  func comparisons() throws -> [Comparison] {
    let file = try open()
    // Tests run at once: each builds its modules with a generator of its own.
    let result = try catchingErrors {
      try Generator(seed: 0).asDefault { try self.results(file) }
    }
    try #require(Set(result.outputs.keys) == file.outputs, "\(id): outputs without a counterpart")
    return try result.outputs.sorted { $0.key < $1.key }.map { name, result in
      try #require(!result.isFailed, "\(id): \(name) failed")
      let (shape, expected) = try file.reference(name)
      try #require(result.shape == shape, "\(id): \(name)")
      let found = result.toArray()
      try #require(found.count == expected.count, "\(id): \(name)")
      let error = zip(found, expected).map(difference).max() ?? 0
      let torch = torchErrors["out/" + name]
      let tolerance = torch.map { max(8 * $0[0], 1e-6 + 1e-5 * $0[1]) } ?? 0
      return Comparison(name: name, error: error, tolerance: tolerance)
    }
  }
}

private func difference(_ found: Double, _ expected: Double) -> Double {
  if found == expected { return 0 }
  let difference = abs(found - expected)
  return difference.isFinite ? difference : .infinity
}
