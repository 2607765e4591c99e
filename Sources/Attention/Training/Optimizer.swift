public import Tensors

/// Changes parameters by their gradients.
///
/// ```swift
/// let optimizer = Adam(model.parameters, lr: 0.01)
/// for _ in 1...100 {
///   let loss = crossEntropy(model(x), y)
///   optimizer.zeroGrad()
///   loss.backward()
///   optimizer.step()
/// }
/// ```
public protocol Optimizer: AnyObject {
  /// What it changes, each parameter once.
  var parameters: [Parameter] { get }

  /// The learning rate, which a schedule may change between steps.
  var lr: Double { get set }

  /// Changes every parameter that has a gradient.
  func step()

  /// What it remembers between steps and its hyperparameters, by PyTorch's names:
  /// `state.0.exp_avg`, `param_groups.0.lr` … (PyTorch: `state_dict`.)
  func stateDict() -> [String: Tensor]

  /// Continues from a state that ``stateDict()`` gave. One that does not fit is refused.
  func loadStateDict(_ state: [String: Tensor])
}

extension Optimizer {
  /// Forgets the gradients of all parameters.
  public func zeroGrad() {
    for parameter in parameters { parameter.zeroGrad() }
  }
}

/// The parameters, each once. None at all is reported.
func distinct(_ parameters: [Parameter], _ type: String) -> [Parameter] {
  if parameters.isEmpty { _ = fail(TrainingError.noParameters(type: type)) }
  var seen: Set<ObjectIdentifier> = []
  return parameters.filter { seen.insert(ObjectIdentifier($0)).inserted }
}

/// Reads and writes what an optimiser remembers.
struct OptimizerState {
  let type: String
  var entries: [String: Tensor] = [:]
  /// The place of the group whose numbers are read or written.
  var group = 0

  /// A number, kept exactly.
  mutating func set(_ name: String, _ value: Double) {
    entries["param_groups.\(group).\(name)"] = Tensor(value, dtype: .float64)
  }

  mutating func set(_ index: Int, _ name: String, _ value: Tensor?) {
    if let value { entries["state.\(index).\(name)"] = value }
  }

  /// A number, nil with a report if there is none.
  func number(_ name: String) -> Double? {
    let key = "param_groups.\(group).\(name)"
    guard let value = entries[key], value.count == 1 else {
      _ = fail(TrainingError.stateDoesNotFit(type: type, key: key, reason: "is missing"))
      return nil
    }
    return value.item()
  }

  func tensor(_ index: Int, _ name: String) -> Tensor? { entries["state.\(index).\(name)"] }

  /// Whether every tensor of the state belongs to one of the parameters and has its shape, or is a
  /// number; reported if not.
  func fits(_ parameters: [Parameter]) -> Bool {
    for (key, value) in entries.sorted(by: { $0.key < $1.key }) where key.hasPrefix("state.") {
      let parts = key.split(separator: ".")
      guard parts.count == 3, let index = Int(parts[1]), parameters.indices.contains(index) else {
        _ = fail(
          TrainingError.stateDoesNotFit(type: type, key: key, reason: "belongs to no parameter"))
        return false
      }
      if parts[2] == "step" {
        guard value.isMeta || value.count == 1 && Int(exactly: value.item()) ?? -1 >= 0 else {
          _ = fail(
            TrainingError.stateDoesNotFit(type: type, key: key, reason: "is no count of steps"))
          return false
        }
      } else if value.shape != parameters[index].shape {
        let reason = "has shape \(value.shape), not \(parameters[index].shape)"
        _ = fail(TrainingError.stateDoesNotFit(type: type, key: key, reason: reason))
        return false
      }
    }
    return true
  }
}
