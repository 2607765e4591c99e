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
  /// The places of a call's arguments, for messages that underline them.
  var argumentSpans: [Int32: [SourceSpan]] = [:]

  var parameterCount: Int32 = 0
  var inoutParameters: [Int32] = []
  /// Parameters and other registers that hold references.
  var referenceCount: Int32 = 0
  var registerCount: Int32 = 0

  init(name: String) { self.name = name }
}

/// A function lowered to instructions. Nothing in it changes, so the machine reads it without a
/// check: `instructions` and `arguments` are the draft's `code` and `operands`.
final class Routine {
  let name: String
  let instructions: UnsafeMutablePointer<Instruction>
  let arguments: UnsafeMutablePointer<Int32>
  let constants: UnsafeMutablePointer<Value>
  let callees: UnsafeMutablePointer<Callable>
  let spans: [SourceSpan]
  let requirements: [Requirement]
  let nominals: [Nominal]
  let cases: [EnumCase]
  let types: [Type]
  let labels: [[String?]]
  let handlers: [Handler]
  let argumentSpans: [Int32: [SourceSpan]]
  let parameterCount: Int32
  let inoutParameters: [Int32]
  let hasInoutParameters: Bool
  let referenceCount: Int32
  let registerCount: Int32
  private let constantCount: Int
  private let calleeCount: Int

  init(_ draft: RoutineDraft) {
    name = draft.name
    instructions = Self.copy(draft.code)
    arguments = Self.copy(draft.operands)
    constants = Self.copy(draft.constants)
    constantCount = draft.constants.count
    callees = Self.copy(draft.callees)
    calleeCount = draft.callees.count
    spans = draft.spans
    requirements = draft.requirements
    nominals = draft.nominals
    cases = draft.cases
    types = draft.types
    labels = draft.labels
    handlers = draft.handlers
    argumentSpans = draft.argumentSpans
    parameterCount = draft.parameterCount
    inoutParameters = draft.inoutParameters
    hasInoutParameters = !draft.inoutParameters.isEmpty
    referenceCount = draft.referenceCount
    registerCount = draft.registerCount
  }

  deinit {
    instructions.deallocate()
    arguments.deallocate()
    constants.deinitialize(count: constantCount)
    constants.deallocate()
    callees.deinitialize(count: calleeCount)
    callees.deallocate()
  }

  private static func copy<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
    memory.initialize(from: elements, count: elements.count)
    return memory
  }

  /// Where an error met between two instructions goes on. Inner handlers stand before outer ones.
  struct Handler {
    var start: Int32
    var end: Int32
    var target: Int32
    /// A `catch` takes thrown errors only; a clean-up sees failures of the run as well and lets
    /// them go on.
    var isCleanup: Bool
  }
}

/// A function and its routine, lowered at its first call.
final class Callable {
  let function: Function
  /// In memory of its own, which is read without a check for overlapping access.
  private let lowered: UnsafeMutablePointer<Routine?>

  var routine: Routine? {
    @inline(__always) get { lowered.pointee }
    set { lowered.pointee = newValue }
  }

  init(_ function: Function) {
    self.function = function
    lowered = .allocate(capacity: 1)
    lowered.initialize(to: nil)
  }

  deinit {
    lowered.deinitialize(count: 1)
    lowered.deallocate()
  }
}

/// The box of a variable that closures share.
final class VariableCell {
  var value: Value

  init(_ value: Value) { self.value = value }
}

/// A function value.
package final class ClosureObject: ValueObject {
  enum Target {
    case notebook(Callable, captures: [VariableCell])
    /// With the receiver as first argument, when there is one.
    case bound(Callable, receiver: Value)
    case native(Int, receiver: Value?)
    case primitive(Primitive)
    case makeCase(EnumCase)
  }

  let target: Target

  init(_ target: Target) { self.target = target }

  package var text: String { "(Function)" }
  package func isEqual(to other: AnyObject) -> Bool { self === other }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
