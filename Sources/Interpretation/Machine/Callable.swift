internal import Programs

/// A function and its routine, lowered at its first call.
final class Callable {
  let function: Function
  let entry: UnsafeMutablePointer<Entry>
  private var routine: Routine?

  /// In memory of its own and without references, so that a call counts none.
  struct Entry {
    /// Nil until the first call.
    var body: UnsafeMutablePointer<Routine.Body>?
    let callable: Unmanaged<Callable>
  }

  init(_ function: Function) {
    self.function = function
    entry = .allocate(capacity: 1)
    entry.initialize(to: Entry(body: nil, callable: .passUnretained(self)))
  }

  deinit { entry.deallocate() }

  func lower(_ shared: SharedTables) -> UnsafeMutablePointer<Routine.Body> {
    let routine = FunctionLowering.lower(function, shared: shared)
    self.routine = routine
    entry.pointee.body = routine.body
    return routine.body
  }
}
