internal import Programs

/// Runs routines: a register machine with a stack of its own, so that calls between functions of a
/// notebook do not use the process's stack.
final class Machine {
  let shared: SharedTables
  let natives: [NativeFunction]
  var limits: LimitsInForce
  var output: (String) -> Void = { _ in }

  /// The registers of all frames, one behind the other.
  let stack: UnsafeMutablePointer<Value>
  static let stackCapacity = 4 << 20
  /// Calls that wait for another, `state.frameCount` of them.
  let frames: UnsafeMutablePointer<Frame>
  /// What changes at every call, in memory that is read without a check for overlapping access.
  let state: UnsafeMutablePointer<State>
  /// Native code that called back, and so on: this does use the process's stack.
  var nesting = 0
  static let deepestNesting = 2_000
  static let mostFrames = 100_000

  /// The variables of the cells' top level, by slot.
  let globals: UnsafeMutablePointer<Value>
  /// The inout arguments of the call that just ended.
  var inoutResults: [Value] = []
  /// Errors that clean-up code interrupted, innermost last.
  var pending: [Unwinding] = []
  /// The place of the error that a `catch` took last.
  var caught: RuntimeError?
  var witnesses: [ObjectIdentifier: Witnesses] = [:]

  struct State {
    /// The first register that no frame uses.
    var top = 0
    var frameCount = 0
    /// Loops and calls until the limits are looked at.
    var ticks = LimitsInForce.interval
    /// Whether a program ended halfway, so that global variables may have no value.
    var hasFailed = false
  }

  /// A call: what runs, where it goes on, where its result goes.
  struct Frame {
    /// Kept alive by its `Callable`, or by who called `run`.
    unowned(unsafe) let routine: Routine
    let closure: ClosureObject?
    var base: Int
    var counter: Int
    var target: Int32
  }

  /// Why frames are being left.
  enum Unwinding {
    /// A value thrown by the program, which `catch` can take.
    case thrown(Value, RuntimeError)
    case failed(RuntimeError)

    var error: RuntimeError {
      switch self {
      case .thrown(_, let error), .failed(let error): error
      }
    }
  }

  init(natives: [NativeFunction], shared: SharedTables, limits: LimitsInForce) {
    self.natives = natives
    self.shared = shared
    self.limits = limits
    stack = .allocate(capacity: Self.stackCapacity)
    frames = .allocate(capacity: Self.mostFrames)
    state = .allocate(capacity: 1)
    state.initialize(to: State())
    globals = shared.globals
    shared.machine = self
  }

  deinit {
    stack.deallocate()
    frames.deallocate()
    state.deallocate()
  }

  /// Runs a routine from outside or for native code; `changed` gets its inout arguments back.
  func run(
    _ routine: Routine, closure: ClosureObject?, arguments: [Value],
    changed: ((inout [Value]) -> Void)? = nil
  ) throws -> Value {
    guard nesting < Self.deepestNesting else { throw RuntimeFailure.tooDeep(routine.name) }
    nesting += 1
    defer { nesting -= 1 }
    let bottom = state.pointee.frameCount
    let base = state.pointee.top
    defer { state.pointee.top = base }
    try enter(routine)
    for (index, argument) in arguments.enumerated() { stack[base + index] = argument }
    let frame = Frame(routine: routine, closure: closure, base: base, counter: 0, target: -1)
    let result = try withExtendedLifetime(routine) { try execute(frame, bottom: bottom) }
    changed?(&inoutResults)
    return result
  }

  /// The function a dynamic call means, by the run-time type of its receiver.
  func callable(for requirement: Requirement, receiver: Value) throws -> Callable {
    guard let nominal = receiver.nominal, let function = nominal.dispatch[requirement] else {
      throw RuntimeFailure("'\(requirement.name)' has no implementation for this value")
    }
    return shared.callable(function)
  }
}

extension RuntimeFailure {
  static func tooDeep(_ name: String) -> RuntimeFailure {
    RuntimeFailure(
      "the calls nest too deeply",
      help: "'\(name)' needs a case in which it does not call itself")
  }
}

extension Value {
  /// The notebook's type of the value.
  var nominal: Nominal? {
    guard case .object(let object) = self else { return nil }
    switch object {
    case let object as StructObject: return object.nominal
    case let object as ClassObject: return object.nominal
    case let object as EnumObject: return object.enumCase?.owner
    default: return nil
    }
  }
}
