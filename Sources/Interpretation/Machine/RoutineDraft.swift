internal import Programs

/// A function that is being lowered: instructions and the tables they refer to.
///
/// Its registers are, in this order: the parameters, other registers that hold references (set to
/// void on entry, released on leaving), registers of machine words.
struct RoutineDraft {
  let name: String
  var code: [Instruction] = []
  /// The place of each instruction.
  var spans: [SourceSpan] = []
  var operands: [Int32] = []
  var constants: [Value] = []
  var callees: [Callable] = []
  var requirements: [Requirement] = []
  var nominals: [Nominal] = []
  var cases: [EnumCase] = []
  var types: [Type] = []
  var labels: [[String?]] = []
  var handlers: [Routine.Handler] = []
  var loops: [Routine.Loop] = []
  /// The places of a call's arguments, for messages that underline them.
  var argumentSpans: [Int32: [SourceSpan]] = [:]

  var parameterCount: Int32 = 0
  var inoutParameters: [Int32] = []
  /// Whether the register behind the parameters is the closure's own.
  var hasCaptures = false
  /// Parameters and other registers that hold references.
  var referenceCount: Int32 = 0
  var registerCount: Int32 = 0

  init(name: String) { self.name = name }
}
