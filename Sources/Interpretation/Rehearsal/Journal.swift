internal import Memory

/// Something that a rehearsed program can write to.
enum WrittenPlace {
  case cell(VariableCell)
  case global(UnsafeMutablePointer<Value>)
  case field(ClassObject, Int)

  struct Key: Hashable {
    let owner: UnsafeRawPointer
    let index: Int
  }

  var key: Key {
    switch self {
    case .cell(let cell): Key(owner: Unmanaged.passUnretained(cell).toOpaque(), index: -1)
    case .global(let place): Key(owner: UnsafeRawPointer(place), index: -2)
    case .field(let object, let index):
      Key(owner: Unmanaged.passUnretained(object).toOpaque(), index: index)
    }
  }

  var value: Value {
    get {
      switch self {
      case .cell(let cell): cell.content.value
      case .global(let place): place.pointee
      case .field(let object, let index): object.fields[index]
      }
    }
    nonmutating set {
      switch self {
      case .cell(let cell): cell.content.value = newValue
      case .global(let place): place.pointee = newValue
      case .field(let object, let index): object.fields[index] = newValue
      }
    }
  }
}

/// What was written, in order, so that the branches of an undecided condition can each start from
/// the same state.
struct Journal {
  private(set) var entries: [(place: WrittenPlace, old: Value)] = []
  var isRecording = 0

  var mark: Int { entries.count }

  mutating func write(_ value: Value, to place: WrittenPlace) {
    if isRecording > 0 { entries.append((place, place.value)) }
    place.value = value
  }

  /// The places written since a mark, each once, with their values now.
  func written(since mark: Int) -> [WrittenPlace.Key: (place: WrittenPlace, value: Value)] {
    var found: [WrittenPlace.Key: (place: WrittenPlace, value: Value)] = [:]
    for (place, _) in entries[mark...] where found[place.key] == nil {
      found[place.key] = (place, place.value)
    }
    return found
  }

  mutating func undo(to mark: Int) {
    while entries.count > mark {
      let (place, old) = entries.removeLast()
      place.value = old
    }
  }

  mutating func forgetUnlessRecording() {
    if isRecording == 0 { entries.removeAll() }
  }
}
