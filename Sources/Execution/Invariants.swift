internal import Bindings
internal import Diagnostics
internal import Interpretation
internal import Programs
internal import Tensors

/// What every cell keeps to unless it says `//| check: false`: no NaN or infinity that it does not
/// show, attention weights whose rows sum to 1, and none for a key that was masked.
///
/// Attention weights are what a notebook calls so: a variable, or a property of a type of its own,
/// named `attentionWeights`, or `…AttentionWeights`. The library's own modules keep to it in their
/// tests.
struct Invariants {
  let monitor = SoundnessMonitor()
  struct Broken {
    var message: String
    var help: String
    /// The variable that shows it.
    var span: SourceSpan
  }

  /// Whether NaN or infinity was told of: what is computed from it is not to blame.
  private var isUnsound = false
  /// Variables that were or may hold attention weights, and are looked at after every cell.
  private var watched: [Variable] = []
  private var told: Set<String> = []

  /// What a cell that declared these variables and showed this text has broken.
  mutating func broken(
    by variables: [Variable], shown: String, _ value: (Variable) -> Value
  ) -> [Broken] {
    watched += variables.filter { !weights(in: value($0), named: $0.name).isEmpty }
    return unsound(variables, shown: shown, value) + unbalanced(value) + unmasked(value)
  }

  private mutating func unsound(
    _ variables: [Variable], shown: String, _ value: (Variable) -> Value
  ) -> [Broken] {
    guard !isUnsound else { return [] }
    for variable in variables {
      guard let number = LibraryHost.unsoundNumber(in: value(variable)) else { continue }
      if shown.lowercased().contains(number == "NaN" ? "nan" : "inf") { return [] }
      isUnsound = true
      let name = variable.name
      let message =
        monitor.origin.map {
          "\(number) appears in '\(name)', first made by '\($0)', and the cell does not show it"
        } ?? "\(number) appears in '\(name)', and the cell does not show it"
      return [
        Broken(
          message: message,
          help: "if it is meant to: //| check: false", span: variable.span)
      ]
    }
    return []
  }

  private mutating func unbalanced(
    _ value: (Variable) -> Value
  ) -> [Broken] {
    for variable in watched {
      for (name, weights) in weights(in: value(variable), named: variable.name) {
        guard let sums = LibraryHost.rowSums(ofWeights: weights), !told.contains(name) else {
          continue
        }
        let furthest =
          abs(sums.lowerBound - 1) > abs(sums.upperBound - 1) ? sums.lowerBound : sums.upperBound
        guard abs(furthest - 1) > 1e-3 else { continue }
        told.insert(name)
        return [
          Broken(
            message: "a row of '\(name)' sums to \(short(furthest)), not to 1",
            help: "weights are a softmax over the keys, the last dimension: softmax(dim: -1)",
            span: variable.span)
        ]
      }
    }
    return []
  }

  private mutating func unmasked(_ value: (Variable) -> Value) -> [Broken] {
    for variable in watched {
      for (name, weights) in weights(in: value(variable), named: variable.name)
      where !told.contains(name) {
        guard let found = LibraryHost.maskedWeight(in: weights) else { continue }
        told.insert(name)
        let weight = OutputComparison.short(found.weight)
        return [
          Broken(
            message: "'\(name)' gives a masked key the weight \(weight), not 0, at \(found.place)",
            help: "a fill of \(found.fill) is not negative enough: maskedFill(mask, -1e9)",
            span: variable.span)
        ]
      }
    }
    return []
  }

  /// The attention weights that a variable holds, with their names.
  private func weights(in value: Value, named name: String) -> [(name: String, value: Value)] {
    if isName(name) { return [(name, value)] }
    guard case .object(let object) = value else { return [] }
    let parts: [(Variable, Value)] =
      switch object {
      case let object as StructObject: Array(zip(object.nominal.storedProperties, object.fields))
      case let object as ClassObject: Array(zip(object.nominal.storedProperties, object.fields))
      default: []
      }
    return parts.filter { isName($0.0.name) }.map { ("\(name).\($0.0.name)", $0.1) }
  }

  private func isName(_ name: String) -> Bool {
    name == "attentionWeights" || name.hasSuffix("AttentionWeights")
  }

  private func short(_ number: Double) -> String {
    let rounded = (number * 1000).rounded() / 1000
    return abs(rounded) < 1e9 ? "\(rounded)" : "\(number)"
  }
}
