internal import Memory

/// Keys with their values, in the order in which the keys came: a dictionary whose iteration does
/// not depend on hashing, so that a run is the same every time.
package struct Entries: Sequence {
  private var slots: [(key: Value, value: Value)?] = []
  private var places: [Value: Int] = [:]

  package init() {}

  package var count: Int { places.count }

  package subscript(key: Value) -> Value? {
    get { places[key].flatMap { slots[$0]?.value } }
    set {
      if let newValue { updateValue(newValue, forKey: key) } else { removeValue(forKey: key) }
    }
  }

  @discardableResult
  package mutating func updateValue(_ value: Value, forKey key: Value) -> Value? {
    if let place = places[key] {
      let old = slots[place]?.value
      slots[place]?.value = value
      return old
    }
    places[key] = slots.count
    slots.append((key, value))
    return nil
  }

  /// Leaves a key without its value, which whoever took it puts back.
  mutating func setVoid(forKey key: Value) {
    if let place = places[key] { slots[place]?.value = .void }
  }

  @discardableResult
  package mutating func removeValue(forKey key: Value) -> Value? {
    guard let place = places.removeValue(forKey: key) else { return nil }
    let old = slots[place]?.value
    slots[place] = nil
    if slots.count > 16, places.count < slots.count / 2 { compact() }
    return old
  }

  /// Drops the places of removed keys.
  private mutating func compact() {
    slots.removeAll { $0 == nil }
    for (place, slot) in slots.enumerated() {
      if let slot { places[slot.key] = place }
    }
  }

  package func makeIterator() -> AnyIterator<(key: Value, value: Value)> {
    var place = 0
    let slots = slots
    return AnyIterator {
      while place < slots.count {
        place += 1
        if let slot = slots[place - 1] { return slot }
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

  package override func isEqual(to other: ValueObject) -> Bool {
    guard let other = exactly(other, SetObject.self), other.members.count == members.count else {
      return false
    }
    return members.allSatisfy { other.members[$0.key] != nil }
  }

  package override func hash(into hasher: inout Hasher) { hasher.combine(members.count) }
}
