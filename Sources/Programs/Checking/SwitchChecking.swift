import Diagnostics
import SwiftSyntax

extension Checker {
  func closestCase(_ name: String, _ nominal: Nominal) -> String? {
    closestName(to: name, among: nominal.cases.map(\.name))
  }

  /// `body` checks the statements of one case.
  func checkSwitch(
    _ node: SwitchExprSyntax, label: String?,
    body checkBody: (CodeBlockItemListSyntax, Checker) -> StatementBuilder = {
      $1.checkBlock($0)
    }
  ) -> StatementBuilder {
    let span = span(node)
    let mark = deferred.count
    let subject = infer(node.subject)
    defaulting(subject.type)
    complete(from: mark)
    let loop = LoopLabel(name: label)
    context.loops.append(LoopContext(label: loop, isLoop: false, isSwitch: true))
    defer { context.loops.removeLast() }
    var cases: [() -> SwitchCase] = []
    for element in node.cases {
      guard case .switchCase(let item) = element else {
        report(.outsideSubset(.conditionalCompilation), at: element)
        continue
      }
      if item.statements.isEmpty {
        report(.emptyCase(item.label.trimmedDescription), at: item.label)
      }
      inBlock {
        switch item.label {
        case .default:
          let statements = inBlock { checkBody(item.statements, self) }
          cases.append { SwitchCase(patterns: [(.wildcard, nil)], body: statements()) }
        case .case(let label):
          let patterns = checkCaseItems(label, subject.type)
          let statements = inBlock { checkBody(item.statements, self) }
          cases.append { SwitchCase(patterns: patterns(), body: statements()) }
        }
      }
    }
    if node.cases.isEmpty { report(.switchWithoutCases, at: node.switchKeyword) }
    if subject.isError { return { [] } }
    let head = self.span(node.switchKeyword)
    return { [self] in
      let value = subject.build()
      let finished = cases.map { $0() }
      switches.append((value.type, finished, head))
      return [Statement(.switchCase(value, finished, label: loop), span: span)]
    }
  }

  /// The alternatives of one `case`; what they bind are the same variables.
  private func checkCaseItems(
    _ label: SwitchCaseLabelSyntax, _ type: Type
  ) -> () -> [(pattern: Pattern, where: Expression?)] {
    var builders: [() -> (pattern: Pattern, where: Expression?)] = []
    let outer = locals
    var first: [String: Entity]?
    for item in label.caseItems {
      // Each alternative binds into a block of its own; all must bind the same names.
      locals = LocalScope(parent: outer, function: context)
      let pattern = checkPattern(item.pattern, against: type)
      let names = locals.names
      var replaced: [(Variable, Variable)] = []
      if let first {
        for (name, entity) in names {
          guard case .variable(let variable) = entity else { continue }
          guard case .variable(let shared)? = first[name] else {
            report(.notBoundInAll(name), at: item.pattern)
            continue
          }
          if !solver.unify(variable.type, shared.type) {
            report(.boundDifferently(name), at: item.pattern)
          }
          replaced.append((variable, shared))
          locals.names[name] = .variable(shared)
        }
        for name in first.keys.sorted() where names[name] == nil {
          report(.notBoundInAll(name), at: item.pattern)
        }
      } else {
        first = names
      }
      let mark = deferred.count
      let condition = item.whereClause.map {
        check($0.condition, to: index.standard("Bool"), for: .condition)
      }
      complete(from: mark)
      builders.append {
        (pattern().replacing(replaced), condition?.build())
      }
    }
    locals = outer
    for (name, entity) in first ?? [:] { locals.names[name] = entity }
    return { builders.map { $0() } }
  }
}

extension Pattern {
  /// The pattern with variables of one alternative replaced by those of the first.
  func replacing(_ pairs: [(Variable, Variable)]) -> Pattern {
    if pairs.isEmpty { return self }
    switch self {
    case .bind(let variable):
      return .bind(pairs.first { $0.0 === variable }?.1 ?? variable)
    case .tuple(let parts): return .tuple(parts.map { $0.replacing(pairs) })
    case .enumCase(let found, let parts):
      return .enumCase(found, parts.map { $0.replacing(pairs) })
    case .some(let inner): return .some(inner.replacing(pairs))
    case .type(let type, let inner): return .type(type, inner.replacing(pairs))
    case .wildcard, .isNil, .test: return self
    }
  }
}
