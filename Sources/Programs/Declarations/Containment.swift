import SwiftSyntax

/// A value cannot hold a value of its own type, for it would never end: only an array, a class's
/// object or an `indirect` case can.
extension Checker {
  func checkContainment(_ type: DeclaredType) {
    guard !type.isExtension else { return }
    let nominal = type.nominal
    switch nominal.kind {
    case .structure:
      for stored in type.record.stored where holds(stored.variable.type, nominal) {
        report(.holdsItself(nominal.name, property: stored.variable.name), at: stored.variable.span)
      }
    case .enumeration:
      guard let declaration = type.syntax.as(EnumDeclSyntax.self) else { return }
      for enumCase in nominal.cases where !enumCase.isIndirect {
        if enumCase.payload.contains(where: { holds($0.type, nominal) }) {
          return report(.caseHoldsItself(nominal.name, enumCase.name), at: declaration.name)
        }
      }
    case .classType, .protocolType, .native: break
    }
  }

  private func holds(_ type: Type, _ wanted: Nominal) -> Bool {
    var seen: Set<Nominal> = []
    func holds(_ type: Type) -> Bool {
      switch solver.resolve(type) {
      case .tuple(let parts): return parts.contains { holds($0.type) }
      case .nominal(let nominal, _):
        if nominal === wanted { return true }
        if let wrapped = solver.resolve(type).wrapped { return holds(wrapped) }
        guard seen.insert(nominal).inserted else { return false }
        switch nominal.kind {
        case .structure:
          return nominal.storedProperties.contains { holds($0.type) }
        case .enumeration:
          let direct = nominal.cases.filter { !$0.isIndirect }.flatMap(\.payload).map(\.type)
          return direct.contains(where: holds)
        case .classType, .protocolType, .native: return false
        }
      default: return false
      }
    }
    return holds(type)
  }
}
