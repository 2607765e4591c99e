internal import Programs

extension Value {
  /// The value seen as another type, or nil when it is not of that type.
  ///
  /// What the values do not keep — the types that a generic type was made with, the type of a
  /// function — is refused by the checker before it could be asked here.
  func cast(to type: Type) -> Value? {
    if let payload = type.wrapped {
      if case .none = self { return Value.none }
      return (self.payload ?? self).cast(to: payload)
    }
    var value = self
    if case .object(let object) = self, let optional = object as? NestedOptional {
      if case .existential(nil) = type { return self }
      value = optional.payload
    }
    switch type {
    case .existential(nil): return value
    case .existential(.some(let wanted)): return value.conforms(to: wanted.name) ? value : nil
    case .nominal(let wanted, let arguments):
      return wanted.kind == .native
        ? value.cast(to: wanted.name, arguments) : value.isInstance(of: wanted) ? value : nil
    case .tuple(let parts): return value.cast(to: parts)
    case .function:
      if case .object(let object) = value, object is ClosureObject { return value }
      return nil
    case .parameter, .variable, .error:
      // The checker lets this through only where it is the value's own type.
      if case .none = self { return nil }
      return value
    }
  }

  private func conforms(to name: String) -> Bool {
    if name.contains(" & ") {
      return name.split(separator: " & ").allSatisfy { conforms(to: String($0)) }
    }
    guard let nominal else {
      switch (self, name) {
      case (.object(is HostObject), _): return true
      case (.int, _), (.byte, _), (.double, _), (.float, _):
        return ["Equatable", "Hashable", "Comparable", "CustomStringConvertible"].contains(name)
      default: return ["Equatable", "Hashable", "CustomStringConvertible"].contains(name)
      }
    }
    if name == "AnyObject" { return nominal.kind == .classType }
    return nominal.ancestors.contains { $0.protocols.contains(name) }
  }

  private func isInstance(of wanted: Nominal) -> Bool {
    nominal?.ancestors.contains { $0 === wanted } ?? false
  }

  private func cast(to parts: [Type.TupleElement]) -> Value? {
    let elements = tupleElements
    guard elements.count == parts.count else {
      if case .void = self, parts.isEmpty { return self }
      return nil
    }
    let cast = zip(elements, parts).compactMap { $0.cast(to: $1.type) }
    return cast.count == parts.count ? .tuple(cast, labels: parts.map(\.label)) : nil
  }

  /// The value as a type of the library, collections element by element as in Swift.
  private func cast(to name: String, _ arguments: [Type]) -> Value? {
    switch (self, name) {
    case (.int, "Int"), (.byte, "UInt8"), (.double, "Double"), (.float, "Float"), (.bool, "Bool"):
      return self
    case (.object(let object), _):
      switch object {
      case is StringObject: return name == "String" || name == "Substring" ? self : nil
      case is CharacterObject: return name == "Character" ? self : nil
      case let array as ArrayObject:
        guard name == (array.isSlice ? "ArraySlice" : "Array"), let element = arguments.first
        else { return nil }
        guard let elements = array.elements.cast(to: element) else { return nil }
        return .object(ArrayObject(elements, startIndex: array.startIndex))
      case let dictionary as DictionaryObject:
        guard name == "Dictionary", arguments.count == 2 else { return nil }
        var entries = Entries()
        for (key, value) in dictionary.entries {
          guard let key = key.cast(to: arguments[0]), let value = value.cast(to: arguments[1])
          else { return nil }
          entries[key] = value
        }
        return .dictionary(entries)
      case let set as SetObject:
        guard name == "Set", let member = arguments.first else { return nil }
        return set.members.map(\.key).cast(to: member).map { .set($0) }
      case let range as RangeObject: return range.isRange(name, arguments) ? self : nil
      case let object as EnumObject: return object.typeName == name ? self : nil
      case let object as HostObject: return object.typeName == name ? self : nil
      default: return nil
      }
    default: return nil
    }
  }
}

extension [Value] {
  /// All elements seen as another type, or nil when one is not of it.
  fileprivate func cast(to type: Type) -> [Value]? {
    var result: [Value] = []
    result.reserveCapacity(count)
    for element in self {
      guard let cast = element.cast(to: type) else { return nil }
      result.append(cast)
    }
    return result
  }
}

extension RangeObject {
  fileprivate func isRange(_ name: String, _ arguments: [Type]) -> Bool {
    let own =
      switch kind {
      case .halfOpen: "Range"
      case .closed: "ClosedRange"
      case .from: "PartialRangeFrom"
      case .upTo: "PartialRangeUpTo"
      case .through: "PartialRangeThrough"
      }
    guard own == name, let bound = arguments.first else { return false }
    let known = kind == .upTo || kind == .through ? upper : lower
    return known.cast(to: bound) != nil
  }
}

extension Nominal {
  /// The type itself, its superclass, and so on.
  fileprivate var ancestors: UnfoldFirstSequence<Nominal> {
    sequence(first: self) { $0.superclass }
  }
}
