import SwiftSyntax

/// How far Swift's `private` reaches. A notebook is one file: `fileprivate` keeps nobody out.
enum Privacy {
  case none
  /// `private(set)`: only its own type changes it.
  case setter
  case whole

  init(_ modifiers: DeclModifierListSyntax) {
    let words = modifiers.filter { $0.name.tokenKind == .keyword(.private) }
    self = words.isEmpty ? .none : words.contains { $0.detail == nil } ? .whole : .setter
  }
}

extension Callable {
  /// What the words before its declaration say of who uses and who overrides it.
  func note(_ modifiers: DeclModifierListSyntax) {
    isPrivate = Privacy(modifiers) == .whole
    isFinal = modifiers.has(.final)
  }
}

extension Checker {
  /// Whether what is being checked stands inside a type, one of its extensions, or a type inside it.
  func isInside(_ owner: Nominal) -> Bool {
    var scope: LocalScope? = locals
    while let current = scope {
      if case .nominal(let nominal, _)? = current.typeContext?.type, nominal === owner {
        return true
      }
      scope = current.parent
    }
    return false
  }

  /// What is said of a private member used from outside its type.
  func privacyViolation(_ property: Property) -> CheckingError? {
    guard property.privacy == .whole, let owner = property.owner, !isInside(owner) else {
      return nil
    }
    return .isPrivate(property.name, in: owner.name)
  }

  private func privacyViolation(_ callable: Callable) -> CheckingError? {
    guard callable.isPrivate, let owner = callable.owner, !isInside(owner) else { return nil }
    return callable.name == "init"
      ? .initializerIsPrivate(owner.name) : .isPrivate(callable.name, in: owner.name)
  }

  /// Those that may be used from here; if that is none of them, what is said of it.
  func usable(_ candidates: [Candidate]) -> ([Candidate], violation: CheckingError?) {
    guard candidates.contains(where: \.callable.isPrivate) else { return (candidates, nil) }
    let usable = candidates.filter { privacyViolation($0.callable) == nil }
    let first = usable.isEmpty ? candidates.first : nil
    return (usable, first.flatMap { privacyViolation($0.callable) })
  }

  /// Why a property that can be changed cannot be changed from here.
  func setterViolation(_ property: Property) -> ImmutableReason? {
    guard property.privacy == .setter, let owner = property.owner, !isInside(owner) else {
      return nil
    }
    return .privateSetter(property.name, in: owner.name)
  }
}
