import Diagnostics
import SwiftSyntax

/// What is said of a call whose arguments no candidate takes.
extension Checker {
  func reportMismatch(
    _ mistakes: [(Candidate, ArgumentMistake)], _ arguments: [WrittenArgument], name: String,
    at node: some SyntaxProtocol, nameNode: some SyntaxProtocol
  ) {
    let shared = mistakes.count == 1 ? mistakes[0] : sharedMistake(mistakes, arguments)
    guard let (candidate, mistake) = shared else {
      if reportOrder(mistakes.map(\.0), arguments, name: name) { return }
      let labels = arguments.map { ($0.label ?? "_") + ":" }.joined()
      report(
        .noOverloadForLabels(
          name, labels: labels, signatures: mistakes.map(\.0.callable.summary)), at: nameNode)
      return
    }
    let signature = candidate.callable.summary
    let parameters = candidate.callable.parameters
    switch mistake {
    case .wrongLabel(let position, let expected, let found):
      let argument = arguments[position]
      if let found, let misplaced = misplaced(found, at: position, arguments, parameters) {
        report(.argumentOrder(found, before: misplaced, name: name), at: argument.syntax)
        return
      }
      report(
        .wrongLabel(
          expected: expected, found: found, name: name, signature: signature,
          suggestion: found.flatMap { nearest($0, arguments, parameters) }),
        at: argument.syntax)
    case .missing(let position):
      let label = parameters[position].label
      if let label, let later = arguments.firstIndex(where: { $0.label == label }), later > 0,
        let before = arguments[..<later].last(where: { $0.label != nil })?.label
      {
        report(.argumentOrder(label, before: before, name: name), at: arguments[later].syntax)
        return
      }
      report(
        .missingArgument(
          label ?? parameters[position].name, isLabelled: label != nil, name: name,
          signature: signature, example: otherLibraryCall(name, candidate, arguments)),
        at: nameNode)
    case .extra(let position):
      let argument = arguments[position]
      if let label = argument.label,
        let before = misplaced(label, at: position, arguments, parameters)
      {
        report(.argumentOrder(label, before: before, name: name), at: argument.syntax)
        return
      }
      if argument.label == nil, !argument.isTrailing, parameters.indices.contains(position),
        let label = parameters[position].label
      {
        report(
          .wrongLabel(
            expected: label, found: nil, name: name, signature: signature, suggestion: nil),
          at: argument.syntax)
        return
      }
      report(
        .extraArgument(
          argument.label, name: name, count: parameters.count, signature: signature,
          suggestion: argument.label.flatMap { nearest($0, arguments, parameters) },
          labels: parameters.compactMap(\.label)), at: argument.syntax)
    }
  }

  /// Names the right order when a candidate has all the labels that are written, but not in this
  /// order; whether it was that.
  private func reportOrder(
    _ candidates: [Candidate], _ arguments: [WrittenArgument], name: String
  ) -> Bool {
    let written = arguments.compactMap(\.label)
    for parameters in candidates.map(\.callable.parameters) {
      let labels = parameters.compactMap(\.label)
      guard written.allSatisfy(labels.contains) else { continue }
      for (position, argument) in arguments.enumerated() {
        guard let label = argument.label,
          let before = misplaced(label, at: position, arguments, parameters)
        else { continue }
        report(.argumentOrder(label, before: before, name: name), at: argument.syntax)
        return true
      }
    }
    return false
  }

  /// The mistake that all candidates with such a parameter make: it is named, whichever was meant.
  private func sharedMistake(
    _ mistakes: [(Candidate, ArgumentMistake)], _ arguments: [WrittenArgument]
  ) -> (Candidate, ArgumentMistake)? {
    var labels: Set<String> = []
    var found: (Candidate, ArgumentMistake)?
    for (candidate, mistake) in mistakes {
      let parameters = candidate.callable.parameters
      let label: String?
      switch mistake {
      case .missing(let position): label = parameters[position].label ?? "\(position)"
      case .wrongLabel(let position, let expected?, nil): label = "\(position) \(expected)"
      case .wrongLabel(let position, nil, _): label = "\(position)"
      case .wrongLabel(let position, _, _), .extra(let position):
        label = arguments[position].label.flatMap { nearest($0, arguments, parameters) }
      }
      if let label {
        labels.insert(label)
        found = found ?? (candidate, mistake)
      } else if !parameters.isEmpty {
        return nil
      }
    }
    return labels.count == 1 ? found : nil
  }

  /// The label that a reader most likely meant, among those not written yet.
  private func nearest(
    _ label: String, _ arguments: [WrittenArgument], _ parameters: [CallParameter]
  ) -> String? {
    let written = Set(arguments.compactMap(\.label))
    let free = parameters.compactMap(\.label).filter { !written.contains($0) }
    return OtherLibraries.labels[label].flatMap { free.contains($0) ? $0 : nil }
      ?? closestName(to: label, among: free)
  }

  /// An argument that has its parameter further up: the label of the one it should stand before.
  private func misplaced(
    _ label: String, at position: Int, _ arguments: [WrittenArgument],
    _ parameters: [CallParameter]
  ) -> String? {
    guard let own = parameters.firstIndex(where: { $0.label == label }) else { return nil }
    let later = Set(parameters[(own + 1)...].compactMap(\.label))
    return arguments[..<position].compactMap(\.label).first { later.contains($0) }
  }
}
