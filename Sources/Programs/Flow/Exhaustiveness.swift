/// Finds values that no case of a switch matches.
struct Exhaustiveness {
  /// Descriptions of uncovered values, such as `.cold`; empty strings for types without an end of
  /// values. nil when everything is covered.
  static func missing(in cases: [SwitchCase], of type: Type) -> [String]? {
    let rows = cases.flatMap(\.patterns).filter { $0.where == nil }.map { [$0.pattern] }
    // The uncovered values at the top, each by its constructor.
    if let constructors = constructors(of: type) {
      let missing = constructors.filter { !covered(specialize(rows, $0), $0.parts) }
      return missing.isEmpty || rows.contains { isWild($0[0]) } ? nil : missing.map(\.name)
    }
    return covered(rows, [type]) ? nil : []
  }

  private struct Constructor {
    var name: String
    var parts: [Type]
    var matches: (Pattern) -> [Pattern]?
  }

  private static func isWild(_ pattern: Pattern) -> Bool {
    switch pattern {
    case .wildcard, .bind: true
    case .tuple(let parts): parts.allSatisfy(isWild)
    default: false
    }
  }

  private static func constructors(of type: Type) -> [Constructor]? {
    if let wrapped = type.wrapped {
      return [
        Constructor(name: ".some", parts: [wrapped]) {
          if case .some(let inner) = $0 { [inner] } else { nil }
        },
        Constructor(name: "nil", parts: []) { if case .isNil = $0 { [] } else { nil } },
      ]
    }
    switch type {
    case .nominal(let nominal, _) where !nominal.cases.isEmpty:
      return nominal.cases.map { found in
        Constructor(name: ".\(found.name)", parts: found.payload.map(\.type)) { pattern in
          guard case .enumCase(let other, let parts) = pattern, other.index == found.index else {
            return nil
          }
          return parts.isEmpty ? found.payload.map { _ in .wildcard } : parts
        }
      }
    case .nominal(let nominal, _) where nominal.kind == .native && nominal.name == "Bool":
      return [true, false].map { value in
        Constructor(name: "\(value)", parts: []) { pattern in
          guard case .test(_, let test) = pattern, case .binary(.equal, let a, let b) = test.kind
          else { return nil }
          if case .bool(value) = a.kind { return [] }
          if case .bool(value) = b.kind { return [] }
          return nil
        }
      }
    case .tuple(let elements):
      return [
        Constructor(name: "", parts: elements.map(\.type)) {
          if case .tuple(let parts) = $0 { parts } else { nil }
        }
      ]
    default: return nil
    }
  }

  private static func specialize(_ rows: [[Pattern]], _ constructor: Constructor) -> [[Pattern]] {
    rows.compactMap { row in
      guard let first = row.first else { return nil }
      if case .wildcard = first {
        return constructor.parts.map { _ in .wildcard } + row.dropFirst()
      }
      if case .bind = first { return constructor.parts.map { _ in .wildcard } + row.dropFirst() }
      return constructor.matches(first).map { $0 + row.dropFirst() }
    }
  }

  private static func covered(_ rows: [[Pattern]], _ types: [Type]) -> Bool {
    guard let first = types.first else { return !rows.isEmpty }
    guard !rows.isEmpty else { return false }
    let rest = Array(types.dropFirst())
    let allWild = rows.allSatisfy { row in
      switch row.first {
      case .wildcard?, .bind?: true
      default: false
      }
    }
    if !allWild, let constructors = constructors(of: first) {
      return constructors.allSatisfy { covered(specialize(rows, $0), $0.parts + rest) }
    }
    let open = rows.filter { row in
      switch row.first {
      case .wildcard?, .bind?: true
      default: false
      }
    }
    return covered(open.map { Array($0.dropFirst()) }, rest)
  }
}
