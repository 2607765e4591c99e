internal import Memory

/// Keys with their values, in the order in which the keys came: a dictionary whose iteration does
/// not depend on hashing, so that a run is the same every time.
///
/// Keys and values lie side by side in their order; a table of hashes, open to the next free place,
/// says where. A removed key leaves a hole, which goes when there are many.
package struct Entries: Sequence {
  /// Void where a key was removed: no key is void.
  private var keys: [Value] = []
  private var values: [Value] = []
  /// For a hash, the place of its key or -1; a power of two long, and never full.
  private var table: [Int32] = []
  package private(set) var count = 0
  /// Where the last value was taken from: it will be put back there.
  private var taken = 0

  package init() {}

  package subscript(key: Value) -> Value? {
    get { place(of: key).map { values[$0] } }
    set {
      if let newValue { updateValue(newValue, forKey: key) } else { removeValue(forKey: key) }
    }
  }

  @discardableResult
  package mutating func updateValue(_ value: Value, forKey key: Value) -> Value? {
    let isBack = taken < keys.count && keys[taken] == key
    if let place = isBack ? taken : place(of: key) {
      let old = values[place]
      values[place] = value
      return old
    }
    if (keys.count + 1) * 3 > table.count * 2 { rebuild() }
    enter(key, at: keys.count)
    keys.append(key)
    values.append(value)
    count += 1
    return nil
  }

  /// The value for a key, which whoever takes it puts back. An object is moved out, so that nobody
  /// else holds it while it is changed.
  mutating func take(_ key: Value) -> Value? {
    guard let place = place(of: key) else { return nil }
    taken = place
    let value = values[place]
    if case .object = value { values[place] = .void }
    return value
  }

  @discardableResult
  package mutating func removeValue(forKey key: Value) -> Value? {
    guard let place = place(of: key) else { return nil }
    let old = values[place]
    keys[place] = .void
    values[place] = .void
    count -= 1
    if keys.count > 16, count < keys.count / 2 { rebuild() }
    return old
  }

  private func place(of key: Value) -> Int? {
    guard !table.isEmpty else { return nil }
    var slot = firstSlot(for: key)
    while table[slot] >= 0 {
      let place = Int(table[slot])
      if keys[place] == key { return place }
      slot = (slot + 1) & (table.count - 1)
    }
    return nil
  }

  /// Where the search for a key begins.
  private func firstSlot(for key: Value) -> Int {
    guard case .int(let number) = key else { return key.hashValue & (table.count - 1) }
    // Multiplied by 2⁶⁴ over the golden ratio, numbers that follow each other and multiples of a
    // power of two differ in their top bits. (Knuth, volume 3, section 6.4.)
    let mixed = UInt(bitPattern: number) &* 0x9E37_79B9_7F4A_7C15
    return Int(mixed >> (table.count.leadingZeroBitCount + 1))
  }

  private mutating func enter(_ key: Value, at place: Int) {
    var slot = firstSlot(for: key)
    while table[slot] >= 0 { slot = (slot + 1) & (table.count - 1) }
    table[slot] = Int32(place)
  }

  /// Drops the holes and makes a table for twice as many keys.
  private mutating func rebuild() {
    let kept = keys.indices.filter { if case .void = keys[$0] { false } else { true } }
    keys = kept.map { keys[$0] }
    values = kept.map { values[$0] }
    var size = 8
    while size < (count + 1) * 3 { size *= 2 }
    table = Array(repeating: -1, count: size)
    for (place, key) in keys.enumerated() { enter(key, at: place) }
  }

  package func makeIterator() -> AnyIterator<(key: Value, value: Value)> {
    var place = 0
    let (keys, values) = (keys, values)
    return AnyIterator {
      while place < keys.count {
        place += 1
        if case .void = keys[place - 1] { continue }
        return (keys[place - 1], values[place - 1])
      }
      return nil
    }
  }
}

/// A dictionary. A value, as arrays are.
package final class DictionaryObject: ValueObject {
  package var entries: Entries

  package init(_ entries: Entries) { self.entries = entries }

  package override var text: String {
    if entries.count == 0 { return "[:]" }
    let parts = entries.map { $0.key.debugText + ": " + $0.value.debugText }
    return "[" + parts.joined(separator: ", ") + "]"
  }

  package override func isEqual(to other: ValueObject) -> Bool {
    guard let other = exactly(other, DictionaryObject.self), other.entries.count == entries.count
    else {
      return false
    }
    return entries.allSatisfy { other.entries[$0.key] == $0.value }
  }

  package override func hash(into hasher: inout Hasher) { hasher.combine(entries.count) }
}

/// A set: entries whose values are their keys. A value, as arrays are.
package final class SetObject: ValueObject {
  package var members: Entries

  package init(_ members: Entries) { self.members = members }

  package override var text: String {
    "[" + members.map(\.key.debugText).joined(separator: ", ") + "]"
  }

  package override var debugText: String { "Set(\(text))" }

  package override func isEqual(to other: ValueObject) -> Bool {
    guard let other = exactly(other, SetObject.self), other.members.count == members.count else {
      return false
    }
    return members.allSatisfy { other.members[$0.key] != nil }
  }

  package override func hash(into hasher: inout Hasher) { hasher.combine(members.count) }
}
