package import Programs

/// Runs the programs of one session, cell by cell, in one environment.
///
/// Not for use by two threads at once; `interrupt` may come from any thread.
package final class Interpreter {
  private let machine: Machine
  private let flag = InterruptFlag()

  /// `natives` are the functions that the library's declarations number.
  package init(natives: [NativeFunction], limits: Limits = Limits()) {
    machine = Machine(
      natives: natives, shared: SharedTables(), limits: LimitsInForce(limits, flag: flag))
  }

  /// Where the text that programs print goes.
  package var output: (String) -> Void {
    get { machine.output }
    set { machine.output = newValue }
  }

  /// Called now and then while a program runs, with the share of its outermost `for` loop that is
  /// done, from 0 to 1; nil where there is none or its end is not known.
  package var onProgress: ((Double?) -> Void)? {
    get { machine.onProgress }
    set { machine.onProgress = newValue }
  }

  /// Claims of shapes, by their ends, and who is told of the values: the claim's number, whether it
  /// stands at the top level of a cell outside of loops, the value.
  package func watch(
    _ claims: [ShapeClaim: Int], _ onClaim: @escaping (Int, Bool, Value) -> Void
  ) {
    machine.shared.claims = claims.mapValues { Int32(truncatingIfNeeded: $0) }
    machine.onClaim = onClaim
  }

  /// The least time between two calls of `onProgress`.
  package var timeBetweenReports: Duration {
    get { machine.limits.timeBetweenReports }
    set { machine.limits.timeBetweenReports = newValue }
  }

  /// When the program under way must be done.
  package var deadline: ContinuousClock.Instant? {
    get { machine.limits.deadline }
    set { machine.limits.deadline = newValue }
  }

  /// Stops the program under way, and every later one.
  package func interrupt() { flag.raise() }

  package var interruptFlag: InterruptFlag { flag }

  /// Runs one cell; the value of its displayed expression, `void` without one.
  package func run(_ program: Program) throws -> Value {
    let routine = FunctionLowering.lower(program, shared: machine.shared)
    do {
      return try withExtendedLifetime(routine) { try machine.run(routine.body) }
    } catch {
      machine.state.pointee.hasFailed = true
      throw (error as? PlacedThrow)?.error ?? error
    }
  }

  /// What `print` would show of a value; its type may have a `description` that fails.
  package func text(of value: Value) throws -> String {
    let text = value.text
    try machine.throwPostponedFailure()
    return text
  }

  /// The present value of a top-level variable.
  package func value(of variable: Variable) -> Value {
    machine.globals[Int(machine.shared.slot(of: variable))]
  }
}
