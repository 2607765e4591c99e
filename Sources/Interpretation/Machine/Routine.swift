internal import Programs

/// A function lowered to instructions, with the tables they refer to.
///
/// Its registers are, in this order: the parameters, other registers that hold references (set to
/// void on entry, released on leaving), registers of machine words.
final class Routine {
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
  var handlers: [Handler] = []
  /// The places of a call's arguments, for messages that underline them.
  var argumentSpans: [Int32: [SourceSpan]] = [:]

  var parameterCount: Int32 = 0
  var inoutParameters: [Int32] = []
  /// Parameters and other registers that hold references.
  var referenceCount: Int32 = 0
  var registerCount: Int32 = 0

  /// `code` and `operands` where the machine reads them, once the routine is complete.
  private(set) var instructions: UnsafeMutablePointer<Instruction>
  private(set) var arguments: UnsafeMutablePointer<Int32>

  init(name: String) {
    self.name = name
    instructions = .allocate(capacity: 0)
    arguments = .allocate(capacity: 0)
  }

  deinit {
    instructions.deallocate()
    arguments.deallocate()
  }

  /// To be called once, when nothing is added any more.
  func seal() {
    instructions.deallocate()
    arguments.deallocate()
    instructions = .allocate(capacity: code.count)
    instructions.initialize(from: code, count: code.count)
    arguments = .allocate(capacity: operands.count)
    arguments.initialize(from: operands, count: operands.count)
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
  var routine: Routine?

  init(_ function: Function) { self.function = function }
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
