internal import Memory

/// Arguments as the Swift values they are. The checker has made sure of the types.
extension NativeArguments {
  /// Whether the call left the argument out, so that its default stands.
  package func isOmitted(_ index: Int) -> Bool {
    if case .void = base[index] { true } else { false }
  }

  package func int(_ index: Int) -> Int {
    switch base[index] {
    case .int(let value): value
    case .byte(let value): Int(value)
    default: 0
    }
  }

  package func double(_ index: Int) -> Double {
    switch base[index] {
    case .double(let value): value
    case .float(let value): Double(value)
    case .int(let value): Double(value)
    default: .nan
    }
  }

  package func float(_ index: Int) -> Float {
    if case .float(let value) = base[index] { value } else { Float(double(index)) }
  }

  package func bool(_ index: Int) -> Bool {
    if case .bool(let value) = base[index] { value } else { false }
  }

  package func string(_ index: Int) -> String { base[index].text }

  package func character(_ index: Int) -> Character { base[index].text.first ?? " " }

  /// The name of a case of a library's enum.
  package func libraryCase(_ index: Int) -> String {
    guard case .object(let object) = base[index] else { return "" }
    return exactly(object, EnumObject.self)?.name ?? ""
  }

  func entries(_ index: Int) -> Entries {
    guard case .object(let object) = base[index] else { return Entries() }
    return exactly(object, DictionaryObject.self)?.entries ?? Entries()
  }

  func members(_ index: Int) -> Entries {
    guard case .object(let object) = base[index], let set = exactly(object, SetObject.self) else {
      return Value.members(of: elements(of: base[index]))
    }
    return set.members
  }

  /// A count, which cannot be negative.
  func count(_ index: Int, of function: String) throws -> Int {
    let count = int(index)
    guard count >= 0 else {
      throw RuntimeFailure("\(function): a count cannot be negative: \(count)")
    }
    return count
  }
}

/// Indices of arrays and slices as offsets from their first element.
extension NativeArguments {
  /// Of an element.
  func offset(_ index: Int, in array: Value) throws -> Int {
    let (start, count) = (startIndex(of: array), elements(of: array).count)
    let wanted = int(index)
    guard wanted >= start, wanted < start + count else {
      throw RuntimeFailure.indexOutOfRange(wanted, start: start, count: count)
    }
    return wanted - start
  }

  /// Of a place between elements: the end included.
  func position(_ index: Int, in array: Value) throws -> Int {
    let (start, count) = (startIndex(of: array), elements(of: array).count)
    let wanted = int(index)
    guard wanted >= start, wanted <= start + count else {
      throw RuntimeFailure.indexOutOfRange(wanted, start: start, count: count)
    }
    return wanted - start
  }

  /// Of the elements in a range of any kind.
  func offsets(_ index: Int, in array: Value) throws -> Range<Int> {
    let (start, count) = (startIndex(of: array), elements(of: array).count)
    guard case .object(let object) = base[index], let range = exactly(object, RangeObject.self)
    else {
      return 0..<0
    }
    var (lower, upper) = (start, start + count)
    if case .int(let bound) = range.lower { lower = bound }
    if case .int(let bound) = range.upper {
      upper = bound
      if range.kind == .closed || range.kind == .through {
        upper = bound == .max ? bound : bound + 1
      }
    }
    guard lower >= start, upper <= start + count, lower <= upper else {
      throw RuntimeFailure(
        "array range out of bounds: \(range.text), the array has \(countOfElements(count))")
    }
    return (lower - start)..<(upper - start)
  }

  func requireElements(_ needed: Int, for function: String) throws {
    let count = elements(of: base[0]).count
    guard count >= needed else {
      throw RuntimeFailure(
        count == 0
          ? "\(function) on an empty array"
          : "\(function) on an array of \(countOfElements(count))")
    }
  }
}

extension RuntimeFailure {
  package static func indexOutOfRange(_ index: Int, start: Int = 0, count: Int) -> RuntimeFailure {
    let elements = countOfElements(count)
    return RuntimeFailure(
      start == 0
        ? "index out of range: \(index), the array has \(elements)"
        : "index out of range: \(index), the slice starts at \(start) and has \(elements)")
  }
}

func countOfElements(_ count: Int) -> String {
  count == 1 ? "1 element" : "\(count) elements"
}
