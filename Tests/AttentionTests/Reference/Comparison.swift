import Attention
import Tensors
import Testing

/// One output or gradient held against its reference.
struct Comparison {
  /// `out/weights`, `grad/in/x`, `grad/param/Wa.weight`.
  let name: String
  /// The largest |result − reference|; infinite where one is no number and the other is.
  let error: Double
  /// What the manifest's rule allows; 0 for integers.
  let tolerance: Double

  var isGradient: Bool { name.hasPrefix("grad/") }

  var ratio: Double { error == 0 ? 0 : error / tolerance }
}

extension ReferenceCase {
  /// Runs the case forwards and backwards and compares every output and gradient by the rule of the
  /// manifest: error ≤ max(8 × PyTorch's own float32 error, 1e-6 + 1e-5 × S), S the largest
  /// |reference|, of all the case's gradients for a gradient.
  func comparisons() throws -> [Comparison] {
    let file = try open()
    // Tests run at once: each builds its modules with a generator of its own.
    let result = try catchingErrors {
      try Generator(seed: 0).asDefault { try self.results(file) }
    }
    var found: [String: Tensor] = [:]
    for (name, output) in result.outputs { found["out/" + name] = output }
    try #require(Set(found.keys) == file.references("out"), "\(id): outputs without a counterpart")
    if let loss = try loss(of: result.outputs, file) {
      try catchingErrors { loss.backward() }
      let parameters = Dictionary(
        uniqueKeysWithValues: result.module?.namedParameters.map { ($0.name, $0.parameter) } ?? [])
      for name in file.references("grad") where !zeroGradients.contains(String(name.dropFirst(5))) {
        let own = name.split(separator: "/", maxSplits: 2).last.map(String.init) ?? name
        let grad: Tensor? =
          name.hasPrefix("grad/in/") ? file.inputs[own]?.grad : parameters[own]?.grad
        try #require(grad != nil, "\(id): no gradient reached \(name)")
        found[name] = grad
      }
    }
    return try found.sorted { $0.key < $1.key }.map { name, tensor in
      try compare(name, tensor, with: file.reference(name))
    }
  }

  private func compare(
    _ name: String, _ tensor: Tensor, with reference: (shape: [Int], values: [Double])
  ) throws -> Comparison {
    try #require(!tensor.isFailed, "\(id): \(name) failed")
    try #require(tensor.shape == reference.shape, "\(id): \(name)")
    let found = tensor.toArray()
    try #require(found.count == reference.values.count, "\(id): \(name)")
    let error = zip(found, reference.values).map(difference).max() ?? 0
    let scale = name.hasPrefix("grad/") ? gradScale : nil
    let tolerance = torchErrors[name].map { max(8 * $0[0], 1e-6 + 1e-5 * (scale ?? $0[1])) } ?? 0
    return Comparison(name: name, error: error, tolerance: tolerance)
  }
}

private func difference(_ found: Double, _ expected: Double) -> Double {
  if found == expected { return 0 }
  let difference = abs(found - expected)
  return difference.isFinite ? difference : .infinity
}
