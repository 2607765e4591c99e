internal import Programs

extension Value {
  /// The value seen as another type, or nil when it is not of that type.
  func cast(to type: Type) -> Value? {
    if let payload = type.payload {
      if case .none = self { return Value.none }
      return (self.payload ?? self).cast(to: payload)
    }
    var value = self
    if case .object(let object) = self, let optional = object as? NestedOptional {
      value = optional.payload
    }
    switch type {
    case .existential(nil): return value
    case .existential(.some(let wanted)): return value.conforms(to: wanted.name) ? value : nil
    case .nominal(let wanted, let arguments):
      return value.isInstance(of: wanted, arguments) ? value : nil
    case .tuple(let elements):
      return value.tupleElements.count == elements.count ? value : nil
    case .function:
      if case .object(let object) = value, object is ClosureObject { return value }
      return nil
    case .parameter, .variable, .error: return value
    }
  }

  private func conforms(to name: String) -> Bool {
    guard let nominal else {
      switch (self, name) {
      case (.object(is HostObject), _): return true
      case (.int, _), (.double, _), (.float, _), (.bool, _):
        return ["Equatable", "Hashable", "Comparable", "CustomStringConvertible"].contains(name)
      default: return ["Equatable", "Hashable", "CustomStringConvertible"].contains(name)
      }
    }
    var ancestor: Nominal? = nominal
    while let current = ancestor {
      if current.protocols.contains(name) { return true }
      ancestor = current.superclass
    }
    return false
  }

  private func isInstance(of wanted: Nominal, _ arguments: [Type]) -> Bool {
    var ancestor = nominal
    while let current = ancestor {
      if current === wanted { return true }
      ancestor = current.superclass
    }
    switch (self, wanted.name) {
    case (.int, "Int"), (.double, "Double"), (.float, "Float"), (.bool, "Bool"): return true
    case (.object(let object), let name):
      switch object {
      case is StringObject: return name == "String" || name == "Substring"
      case is CharacterObject: return name == "Character"
      case let array as ArrayObject:
        guard name == "Array" || name == "ArraySlice" else { return false }
        guard let element = arguments.first else { return true }
        return array.elements.allSatisfy { $0.cast(to: element) != nil }
      case let dictionary as DictionaryObject:
        guard name == "Dictionary" else { return false }
        guard arguments.count == 2 else { return true }
        return dictionary.entries.allSatisfy {
          $0.key.cast(to: arguments[0]) != nil && $0.value.cast(to: arguments[1]) != nil
        }
      case is SetObject: return name == "Set"
      case is RangeObject: return name.hasSuffix("Range") || name.hasPrefix("PartialRange")
      case let object as EnumObject: return object.typeName == name
      case let object as HostObject: return object.typeName == name
      default: return false
      }
    default: return false
    }
  }
}
