internal import Interpretation

/// A value of the language as some Swift value that conforms to a protocol: an `Int` or a range as
/// an index of a tensor, a layer as a module.
func existential<Protocol>(_ value: Value, as type: Protocol.Type) throws -> Protocol {
  if let result = swiftValue(of: value) as? Protocol { return result }
  if let result = strideValue(of: value) as? Protocol { return result }
  throw unexpected(value, String(describing: type))
}

/// The result of `stride`, which the language holds as its numbers.
private func strideValue(of value: Value) -> Any? {
  guard case .object(let object) = value, let array = object as? ArrayObject,
    let numbers = try? array.elements.map({ try Int.native($0) }), let first = numbers.first,
    let last = numbers.last
  else { return nil }
  let (step, overflow) =
    numbers.count > 1 ? numbers[1].subtractingReportingOverflow(first) : (1, false)
  guard step != 0, !overflow, zip(numbers, numbers.dropFirst()).allSatisfy({ $1 &- $0 == step })
  else { return nil }
  return stride(from: first, through: last, by: step)
}

/// The Swift value nearest to a value of the language.
private func swiftValue(of value: Value) -> Any? {
  switch value {
  case .void: ()
  case .none: nil
  case .bool(let truth): truth
  case .int(let number): number
  case .byte(let number): number
  case .float(let number): number
  case .double(let number): number
  case .object(let object): swiftValue(of: object)
  }
}

private func swiftValue(of object: ValueObject) -> Any? {
  switch object {
  case let box as any AnyBox: return box.anyWrapped
  case let string as StringObject: return string.text
  case let range as RangeObject: return swiftRange(range)
  case let array as ArrayObject:
    if let integers = try? array.elements.map({ try Int.native($0) }) { return integers }
    return try? array.elements.map { try Double.native($0) }
  default: return NotebookModule(object)
  }
}

private func swiftRange(_ range: RangeObject) -> Any? {
  switch (range.kind, range.lower, range.upper) {
  case (.halfOpen, .int(let lower), .int(let upper)): lower..<upper
  case (.closed, .int(let lower), .int(let upper)): lower...upper
  case (.from, .int(let lower), _): lower...
  case (.upTo, _, .int(let upper)): ..<upper
  case (.through, _, .int(let upper)): ...upper
  default: nil
  }
}

/// A value of a library type, or of a type known only by a protocol, as the language holds it.
func hostValue<Wrapped>(_ wrapped: Wrapped) -> Value {
  if let bridged = wrapped as? any Bridged, !(wrapped is AnyObject.Type), isMachineValue(bridged) {
    return bridged.value
  }
  return .object(Box(wrapped))
}

private func isMachineValue(_ value: any Bridged) -> Bool {
  value is Int || value is Double || value is Float || value is Bool || value is String
}

/// The name of a case of a library's enum.
func libraryCase(_ value: Value) -> String {
  guard case .object(let object) = value else { return "" }
  return (object as? EnumObject)?.name ?? ""
}
