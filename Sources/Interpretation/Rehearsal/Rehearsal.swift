internal import Memory
package import Programs

/// Goes through a session's programs on shapes alone, before anything is computed.
///
/// The library is called on tensors that have a shape and no data. What depends on data is unknown,
/// both branches of an undecided condition are gone through, and loops stop once they have shown
/// their shapes: what they leave behind is known as far as the last two passes agree. A rehearsal
/// finds mistakes that a run would meet; where it is unsure it says nothing.
package final class Rehearsal {
  let machine: Machine
  let host: RehearsalHost
  var journal = Journal()
  var frame = RehearsedCall(nil)
  /// How many undecided conditions the code under way depends on.
  var undecided = 0
  /// Whether a loop was cut short or a branch was undecided so far: what was done before is no
  /// longer exactly what a run does.
  var hasGuessed = false
  /// Whether code under an undecided condition threw, or may have.
  var mayHaveThrown = false
  /// How many calls under way take errors themselves: what fails in them is no mistake.
  var muted = 0
  /// Whether native code was given something unknown where it asked the program.
  var toldUnknown = false
  var depth = 0
  var callDepth = 0
  /// Expressions and calls of the program so far; one that takes too many is left without a word.
  var steps = 0
  private var comparisons = 0
  /// The text that is gone through.
  private(set) var cell: Int32 = -1
  static let mostSteps = 200_000
  private var isOutOfTime = false
  /// Whether a program ended halfway: what the variables hold is no longer known.
  private var hasLostTrack = false
  static let loopSteps = 1_500
  /// A call from the top level, with all that it calls: what exceeds this is unknown.
  static let callSteps = 60_000
  /// Where the outermost call under way began.
  var callStart = 0
  /// What closures that one native call asks may take; then it is told unknowns, so many at most.
  static let closureSteps = 60_000
  static let mostAnswers = 200_000
  var asking = Asking(start: 0)
  static let deepestNesting = 1_200
  static let deepestCalls = 100

  /// The mistakes of the program under way, in the order in which they were met.
  private var errors: [RuntimeError] = []
  private var places: Set<SourceSpan> = []
  /// Told of the value that a statement gave or bound, where a shape is claimed of it. Names that
  /// stand in claims belong to a call and a pass of a loop.
  package var onClaim: ((ShapeClaim, Value, RehearsedScope) -> Void)?
  /// The statements of which a shape is claimed, by their ends.
  package var claims: Set<ShapeClaim> = []
  package let topScope = RehearsedScope(inside: nil)

  package init(natives: [NativeFunction], host: RehearsalHost) {
    self.host = host
    machine = Machine(
      natives: natives, shared: SharedTables(),
      limits: LimitsInForce(Limits(), flag: InterruptFlag())
    )
  }

  /// When to stop looking.
  package var deadline: ContinuousClock.Instant? {
    get { machine.limits.deadline }
    set { machine.limits.deadline = newValue }
  }

  /// Goes through one program; its mistakes.
  package func run(_ program: Program) -> [RuntimeError] {
    errors = []
    cell = program.main.span.cell
    guard !hasLostTrack else { return [] }
    frame = RehearsedCall(nil, scope: topScope)
    undecided = 0
    depth = 0
    callDepth = 0
    steps = 0
    do {
      _ = try execute(program.statements)
      if let displayed = program.displayed {
        let value = try evaluate(displayed)
        verify(displayed.span, value)
      }
    } catch let thrown as RehearsedThrow {
      hasLostTrack = true
      if let error = thrown.error, let cause = error.cause { report(error, host.judge(cause)) }
    } catch {
      // Out of steps or time: what was found so far is all there is.
      hasLostTrack = true
    }
    journal.forgetUnlessRecording()
    return errors
  }

  /// Ends the rehearsal, or a path of it that does not go on, without a word.
  struct Ended: Error {}

  func step(_ count: Int = 1) throws {
    steps &+= count
    if steps > Self.mostSteps || isOutOfTime {
      hasGuessed = true
      throw Ended()
    }
    if steps & 0x3FF < count, let deadline, ContinuousClock.now > deadline { isOutOfTime = true }
  }

  /// A native loop that only compares takes no steps, but time.
  func countComparison() throws {
    comparisons &+= 1
    guard comparisons & 0xFFFF == 0, let deadline, ContinuousClock.now > deadline else { return }
    isOutOfTime = true
    try step()
  }

  // MARK: Mistakes

  func report(_ error: RuntimeError, _ judgement: RehearsalHost.Judgement) {
    if muted > 0 {
      mayHaveThrown = true
      return
    }
    switch judgement {
    case .certain: break
    case .likely: if undecided > 0 || hasGuessed { return }
    case .none: return
    }
    if error.span.cell >= 0, places.insert(error.span).inserted { errors.append(error) }
  }

  func report(
    _ failure: any Error, at span: SourceSpan,
    operands: @autoclosure () -> [(span: SourceSpan, summary: String)] = []
  ) {
    guard let failure = failure as? RuntimeFailure else { return }
    // A trap of the language, such as an index out of range, hangs on what was done before.
    let judgement = failure.cause.map(host.judge) ?? .likely
    guard judgement != .none else { return }
    report(placed(failure, at: span, operands: operands()), judgement)
  }

  /// A failure with its place, and the calls that led to it.
  func placed(
    _ failure: RuntimeFailure, at span: SourceSpan,
    operands: [(span: SourceSpan, summary: String)] = []
  ) -> RuntimeError {
    var error = RuntimeError(
      message: failure.message, help: failure.help, span: span, cause: failure.cause,
      operands: operands)
    var call = frame
    while let place = call.caller, error.trace.count < RuntimeError.longestTrace {
      // What native code calls back has no place of its own.
      if place.span.cell >= 0 {
        error.trace.append(
          RuntimeError.Call(function: call.function?.name ?? "", span: place.span))
      }
      call = place.call
    }
    return error
  }

  /// Holds a value against the shape claimed of it.
  func verify(_ span: SourceSpan, _ value: Value) {
    guard !claims.isEmpty else { return }
    let claim = ShapeClaim(endOf: span)
    if claims.contains(claim), !value.isUnknown { onClaim?(claim, value, frame.scope) }
  }
}

/// What a native call under way has asked of closures.
struct Asking {
  /// The step at which the call began.
  let start: Int
  /// How many unknowns it was told because its share of steps was used up.
  var answered = 0
}

/// The end of a statement behind which a shape is claimed.
package struct ShapeClaim: Hashable, Sendable {
  package let cell: Int32
  package let end: Int32

  package init(cell: Int, end: Int) {
    self.cell = Int32(truncatingIfNeeded: cell)
    self.end = Int32(truncatingIfNeeded: end)
  }

  init(endOf span: SourceSpan) {
    cell = span.cell
    end = span.end
  }
}

/// Where names of sizes belong: a cell's top level, a call, a pass of a loop.
package final class RehearsedScope {
  /// Nil for a call and for the top level.
  package let parent: RehearsedScope?

  init(inside parent: RehearsedScope?) { self.parent = parent }
}

/// A call of a function that is under way.
final class RehearsedCall {
  let function: Function?
  /// Where it was called; nil for the top level.
  let caller: (call: RehearsedCall, span: SourceSpan)?
  var cells: [ObjectIdentifier: VariableCell] = [:]
  /// Boxes made at the start of a block, for its local functions.
  var early: Set<ObjectIdentifier> = []
  /// Values that the function returned under undecided conditions.
  var possibleResults: [Value] = []
  var scope: RehearsedScope

  init(
    _ function: Function?, from caller: (call: RehearsedCall, span: SourceSpan)? = nil,
    scope: RehearsedScope = RehearsedScope(inside: nil)
  ) {
    self.function = function
    self.caller = caller
    self.scope = scope
  }
}

/// A value thrown by the program.
struct RehearsedThrow: Error {
  var value: Value
  var span: SourceSpan
  /// The library's own error, when it threw.
  var error: RuntimeError?
}
