/// What happens where a condition is undecided.
extension Rehearsal {
  /// A way through the program that may or may not be taken.
  struct Branch<Outcome> {
    /// Nil for a way that ends in an error.
    var outcome: Outcome?
    var writes: [WrittenPlace.Key: (place: WrittenPlace, value: Value)]
  }

  /// Goes one way and comes back to the state before.
  func explore<Outcome>(_ body: () throws -> Outcome) throws -> Branch<Outcome> {
    let mark = journal.mark
    journal.isRecording += 1
    undecided += 1
    hasGuessed = true
    let (cells, early) = (frame.cells, frame.early)
    defer {
      undecided -= 1
      journal.isRecording -= 1
      journal.forgetUnlessRecording()
    }
    do {
      let outcome = try body()
      let writes = journal.written(since: mark)
      journal.undo(to: mark)
      (frame.cells, frame.early) = (cells, early)
      return Branch(outcome: outcome, writes: writes)
    } catch is RehearsedThrow {
      mayHaveThrown = true
      let writes = journal.written(since: mark)
      journal.undo(to: mark)
      (frame.cells, frame.early) = (cells, early)
      return Branch(outcome: nil, writes: writes)
    } catch {
      journal.undo(to: mark)
      throw error
    }
  }

  /// Goes on in a state that covers all the ways.
  func merge<Outcome>(_ branches: [Branch<Outcome>]) {
    var places: [WrittenPlace.Key: WrittenPlace] = [:]
    for branch in branches { places.merge(branch.writes.mapValues(\.place)) { a, _ in a } }
    for (key, place) in places {
      let before = place.value
      var values = branches.map { $0.writes[key]?.value ?? before }
      let first = values.removeFirst()
      journal.write(values.reduce(first, join), to: place)
    }
  }

  /// What is known of a value that is one of two.
  func join(_ a: Value, _ b: Value) -> Value { areAlike(a, b) ? a : Unknown.value }

  /// Whether two values are the same as far as shapes go.
  func areAlike(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.object(let x), .object(let y)):
      if x === y { return true }
      switch (x, y) {
      case (let x as HostObject, let y as HostObject): return host.areAlike(x, y)
      case (let x as ArrayObject, let y as ArrayObject):
        return x.elements.count == y.elements.count && x.startIndex == y.startIndex
          && zip(x.elements, y.elements).allSatisfy { areAlike($0, $1) }
      case (let x as TupleObject, let y as TupleObject):
        return x.elements.count == y.elements.count
          && zip(x.elements, y.elements).allSatisfy { areAlike($0, $1) }
      case (let x as StructObject, let y as StructObject):
        return x.nominal === y.nominal && zip(x.fields, y.fields).allSatisfy { areAlike($0, $1) }
      case (is ClassObject, _), (is ClosureObject, _), (is Unknown, _): return false
      default: return a == b
      }
    default: return a == b
    }
  }

  /// The value of an expression with two ways to it.
  func either(_ first: () throws -> Value, or second: () throws -> Value) throws -> Value {
    let a = try explore(first)
    let b = try explore(second)
    merge([a, b])
    switch (a.outcome, b.outcome) {
    case (let x?, let y?): return join(x, y)
    case (let x?, nil): return x
    case (nil, let y?): return y
    case (nil, nil): throw Ended()
    }
  }

  /// Statements with two ways through them.
  func either(_ first: () throws -> Flow, or second: () throws -> Flow) throws -> Flow {
    let a = try explore(first)
    let b = try explore(second)
    // A way that ends here says nothing about what comes later.
    let going = [a, b].filter { $0.outcome.map { $0.goesOn } ?? false }
    merge(going.count == 1 && !isLeaving(a, b) ? going : [a, b])
    return try meet(a.outcome, b.outcome)
  }

  /// Whether one of two ways leaves by a door that the other's writes matter behind.
  private func isLeaving(_ a: Branch<Flow>, _ b: Branch<Flow>) -> Bool {
    [a, b].contains { branch in
      switch branch.outcome {
      case .leave, .again, .fallThrough, .yield, .result: true
      default: false
      }
    }
  }

  private func meet(_ a: Flow?, _ b: Flow?) throws -> Flow {
    switch (a, b) {
    case (nil, nil): throw Ended()
    case (nil, let flow?), (let flow?, nil): return flow
    case (.stop?, let flow?), (let flow?, .stop?): return flow
    case (.next?, let other?), (let other?, .next?):
      remember(other)
      return .next
    case (.result(let x)?, .result(let y)?): return .result(join(x, y))
    case (.yield(let x)?, .yield(let y)?): return .yield(join(x, y))
    case (.result(let x)?, let other?), (let other?, .result(let x)?):
      frame.possibleResults.append(x)
      return other
    case (let x?, _?): return x
    }
  }

  private func remember(_ flow: Flow) {
    if case .result(let value) = flow { frame.possibleResults.append(value) }
  }
}
