internal import Memory
internal import Programs

/// Runs routines: a register machine with a stack of its own, so that calls between functions of a
/// notebook do not use the process's stack.
final class Machine {
  let shared: SharedTables
  let natives: [NativeFunction]
  var limits: LimitsInForce
  var output: (String) -> Void = { _ in }
  /// Told of a value of which a shape is claimed: the claim's number, and whether the statement
  /// stands at the top level of a cell, outside of loops.
  var onClaim: ((Int, Bool, Value) -> Void)?
  /// Told now and then how far the program is; see `reportProgress`.
  var onProgress: ((Double?) -> Void)?

  /// The registers of all frames, one behind the other. Above `state.top` none holds a reference,
  /// and up to `state.initialized` all hold a value.
  let stack: UnsafeMutablePointer<Value>
  static let stackCapacity = 4 << 20
  /// The calls under way, `state.frameCount` of them.
  let frames: UnsafeMutablePointer<Frame>
  /// What changes at every call, in memory that is read without a check for overlapping access.
  let state: UnsafeMutablePointer<State>
  /// Native code that called back, and so on: this does use the process's stack.
  var nesting = 0
  static let deepestNesting = 2_000

  /// The variables of the cells' top level, by slot.
  let globals: UnsafeMutablePointer<Value>
  var postponedFailure: (any Error)?
  /// Errors that clean-up code interrupted, innermost last.
  var pending: [Unwinding] = []
  /// The place of the error that a `catch` took last.
  var caught: RuntimeError?
  var witnesses: [ObjectIdentifier: Witnesses] = [:]

  struct State {
    /// The first register that no frame uses.
    var top = 0
    var initialized = 0
    var frameCount = 0
    /// Read at every call, so it lies here and not behind a call of its own.
    let mostFrames = 100_000
    /// The inout arguments of the call that just ended, which its caller has not taken yet: they
    /// lie at the top of the stack.
    var inoutCount = 0
    /// Loops and calls until the limits are looked at.
    var ticks = LimitsInForce.interval
    /// Whether a program ended halfway, so that global variables may have no value.
    var hasFailed = false
    var hasPostponedFailure = false
  }

  /// A call: what runs, where its registers are; while it waits for another call, the instruction
  /// it goes on with and the register for that call's result.
  struct Frame {
    var body: UnsafeMutablePointer<Routine.Body>
    var registers: UnsafeMutablePointer<Value>
    var next: UnsafeMutablePointer<Instruction>
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
    state = .allocate(capacity: 1)
    state.initialize(to: State())
    frames = .allocate(capacity: state.pointee.mostFrames)
    globals = shared.globals
    shared.machine = self
  }

  deinit {
    stack.deallocate()
    frames.deallocate()
    state.deallocate()
  }

  /// Runs a routine from outside or for native code. Its first inout argument goes into `changed`.
  func run(
    _ body: UnsafeMutablePointer<Routine.Body>, _ arguments: Value...,
    closure: ClosureObject? = nil,
    changed: UnsafeMutablePointer<Value>? = nil
  ) throws -> Value {
    try arguments.withUnsafeBufferPointer {
      try run(body, arguments: $0, closure: closure, changed: changed)
    }
  }

  /// Moves the k-th inout argument of the call just done out of where it was left, so that the
  /// caller is the only one to hold it; nil when that call failed before it began.
  @inline(__always)
  func takeInout(_ k: Int) -> Value {
    let place = stack + state.pointee.top + k
    let value = place.move()
    place.initialize(to: .void)
    return value
  }

  /// Releases inout arguments that nobody took.
  @inline(never)
  func dropInoutArguments() {
    for k in 0..<state.pointee.inoutCount { _ = takeInout(k) }
    state.pointee.inoutCount = 0
  }

  /// The function a dynamic call means, by the run-time type of its receiver.
  func entry(
    for requirement: Requirement, of nominal: Nominal?
  ) throws -> UnsafeMutablePointer<Callable.Entry> {
    guard let nominal, let function = nominal.dispatch[requirement] else {
      throw RuntimeFailure("'\(requirement.name)' has no implementation for this value")
    }
    return shared.callable(function).entry
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
    if let object = exactly(object, StructObject.self) { return object.nominal }
    if let object = exactly(object, ClassObject.self) { return object.nominal }
    return exactly(object, EnumObject.self)?.enumCase?.owner
  }
}
