import Tensors
import Testing

/// Compares the gradients of `function` with central differences, in double precision.
///
/// The loss is a fixed weighted sum of every floating-point result, so that no symmetry hides a
/// mistake. Inputs of other types are constants. Returns how many derivatives were compared.
@discardableResult
func checkGradients(
  _ name: String, of inputs: [Tensor], step: Double = 1e-6, tolerance: Double = 2e-6,
  _ function: ([Tensor]) -> [Tensor]
) throws -> Int {
  let constants = inputs.map { $0.dtype.isFloatingPoint ? $0.detach().to(.float64) : $0 }
  let leaves = constants.map { $0.dtype.isFloatingPoint ? $0.requiringGrad() : $0 }
  // A leaf could not be assigned to.
  let operands = leaves.map { $0.requiresGrad ? $0.clone() : $0 }
  let results = try catchingErrors { function(operands).filter(\.dtype.isFloatingPoint) }
  if results.isEmpty { return 0 }
  let weights = results.enumerated().map { place, result in
    Generator(seed: 100 + place).asDefault { Tensor.rand(result.shape, dtype: .float64) + 0.5 }
  }
  func weighted(_ results: [Tensor]) -> Tensor {
    zip(results, weights).map { ($0 * $1).sum() }.reduce(Tensor(0, dtype: .float64), +)
  }
  let loss = weighted(results)
  if loss.requiresGrad { try catchingErrors { loss.backward() } }
  var compared = 0
  for (place, leaf) in leaves.enumerated() where leaf.dtype.isFloatingPoint {
    let values = constants[place].scalars
    let found = leaf.grad?.scalars ?? Array(repeating: 0, count: values.count)
    if let grad = leaf.grad { #expect(grad.shape == leaf.shape && grad.dtype == .float64) }
    for i in values.indices {
      func moved(by distance: Double) -> [Tensor] {
        var changed = values
        changed[i] += distance
        var operands = constants
        operands[place] = Tensor(changed, shape: leaf.shape, dtype: .float64)
        return function(operands).filter(\.dtype.isFloatingPoint)
      }
      // Differences are taken element by element: beside large results a sum would hide them.
      let differences = zip(moved(by: step), moved(by: -step)).map { $0 - $1 }
      let expected = weighted(differences).item() / (2 * step)
      let allowed = tolerance * max(1, abs(expected))
      #expect(
        abs(found[i] - expected) <= allowed,
        "\(name), operand \(place), element \(i): \(found[i]), by differences \(expected)")
      compared += 1
    }
  }
  return compared
}
