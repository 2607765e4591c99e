internal import Memory

/// The elements of any sequence the language has, however it is held. A range of integers is not
/// spelled out, so that looping over a long one costs no memory, and a character becomes an object
/// only when somebody asks for it.
package enum Elements: RandomAccessCollection {
  case array([Value])
  case integers(Range<Int>)
  case characters([Character])
  case bytes([UInt8])
  case pairs(ZipObject)

  package var startIndex: Int { 0 }

  package var endIndex: Int {
    switch self {
    case .array(let elements): elements.count
    case .integers(let range):
      // Longer than an Int can say: nobody reaches its end.
      range.lowerBound < 0 && range.upperBound > .max + range.lowerBound
        ? .max : range.upperBound - range.lowerBound
    case .characters(let characters): characters.count
    case .bytes(let bytes): bytes.count
    case .pairs(let pairs): pairs.count
    }
  }

  package subscript(index: Int) -> Value {
    switch self {
    case .array(let elements): elements[index]
    case .integers(let range): .int(range.lowerBound + index)
    case .characters(let characters): .character(characters[index])
    case .bytes(let bytes): .byte(bytes[index])
    case .pairs(let pairs): pairs[index]
    }
  }

  /// All of them in an array, which is no work when they stand in one.
  package var all: [Value] {
    switch self {
    case .array(let elements): elements
    case .integers(let range): Self.array(of: range)
    default: Array(self)
    }
  }

  private static func array(of range: Range<Int>) -> [Value] {
    var result: [Value] = []
    result.reserveRoom(for: range.count)
    for integer in range { result.append(.int(integer)) }
    return result
  }

  /// Those at some offsets, in an array of their own.
  func part(_ offsets: Range<Int>) -> [Value] {
    if case .array(let elements) = self { Array(elements[offsets]) } else { Array(self[offsets]) }
  }

  package func makeIterator() -> Iterator { Iterator(elements: self, count: count) }

  /// A step of it is one call, where an index would take three.
  package struct Iterator: IteratorProtocol {
    let elements: Elements
    let count: Int
    private var place = 0

    init(elements: Elements, count: Int) {
      self.elements = elements
      self.count = count
    }

    package mutating func next() -> Value? {
      guard place < count else { return nil }
      defer { place += 1 }
      return elements[place]
    }
  }
}

/// The elements of a sequence of the language, in order; none for a value that is no sequence.
package func elements(of sequence: Value) -> Elements {
  guard case .object(let object) = sequence else { return .array([]) }
  if let array = exactly(object, ArrayObject.self) { return .array(array.elements) }
  if let range = exactly(object, RangeObject.self) { return elements(of: range) }
  switch object {
  case let string as StringObject:
    return .characters(Array(string.text))
  case let bytes as BytesObject: return .bytes(bytes.bytes)
  case let pairs as ZipObject: return .pairs(pairs)
  case let set as SetObject: return .array(set.members.map(\.key))
  case let dictionary as DictionaryObject:
    return .array(
      dictionary.entries.map { .tuple([$0.key, $0.value], labels: ["key", "value"]) })
  case let sequence as any SequenceObject: return .array(sequence.elements)
  default: return .array([])
  }
}

/// How many elements a sequence has, without making any.
func count(of sequence: Value) -> Int {
  guard case .object(let object) = sequence else { return 0 }
  if let array = exactly(object, ArrayObject.self) { return array.elements.count }
  switch object {
  case let string as StringObject: return string.text.count
  case let set as SetObject: return set.members.count
  case let dictionary as DictionaryObject: return dictionary.entries.count
  default: return elements(of: sequence).count
  }
}

/// The first element, without making the others.
func first(of sequence: Value) -> Value? {
  guard case .object(let object) = sequence, let string = object as? StringObject else {
    return elements(of: sequence).first
  }
  return string.text.first.map { .character($0) }
}

/// A host object that can be looped over.
package protocol SequenceObject: AnyObject {
  var elements: [Value] { get }
}

private func elements(of range: RangeObject) -> Elements {
  if case .byte(let lower) = range.lower, case .byte(let upper) = range.upper {
    return .bytes(range.kind == .closed ? Array(lower...upper) : Array(lower..<upper))
  }
  guard case .int(let lower) = range.lower else { return .array([]) }
  switch (range.kind, range.upper) {
  case (.halfOpen, .int(let upper)): return .integers(lower..<upper)
  case (.closed, .int(let upper)) where upper < .max: return .integers(lower..<(upper + 1))
  case (.closed, .int(let upper)) where lower > .max - 1000:
    return .array((lower...upper).map { .int($0) })
  default: return .integers(lower..<Int.max)
  }
}

/// The index of a sequence's first element: 0, except in a slice.
package func startIndex(of sequence: Value) -> Int {
  guard case .object(let object) = sequence, let array = exactly(object, ArrayObject.self) else {
    return 0
  }
  return array.startIndex
}
