internal import Programs

/// A register of the routine that is being lowered. References and machine words are counted apart
/// and laid out behind each other at the end.
struct Register: Equatable {
  var number: Int32
  var isWord: Bool
}

/// What an instruction's field can be: a register, or a plain number.
protocol InstructionOperand {
  var number: Int32 { get }
  var isWord: Bool { get }
}

extension Register: InstructionOperand {}

extension Int32: InstructionOperand {
  var number: Int32 { self }
  var isWord: Bool { false }
}

/// Turns the body of one function into a routine.
///
/// The methods are in the extensions, by subject: expressions, calls, places, statements, patterns.
final class FunctionLowering {
  /// Where a variable lives.
  enum Storage {
    case register(Register)
    /// A register that holds the variable's box.
    case cell(Register)
    /// An index of the closure's captures.
    case capture(Int32)
  }

  let function: Function
  var routine: RoutineDraft
  let shared: SharedTables
  var storage: [ObjectIdentifier: Storage] = [:]
  var references: Int32 = 0
  var words: Int32 = 0
  var span: SourceSpan
  var loops: [LoopTargets] = []
  var cleanups: [[Statement]] = []
  /// Variables whose boxes were made at the start of their block, for a local function.
  var declaredEarly: Set<ObjectIdentifier> = []
  /// Jumps out of the optional chains under way, innermost last.
  var chainExits: [[Int]] = []
  /// Jumps of `fallthrough` into the next case of the switch under way.
  var fallthroughs: [Int] = []
  /// How many `defer` blocks stood around that switch.
  var fallthroughDepth = 0
  /// Where the values of block expressions go, innermost last.
  var yields: [(register: Register, exits: [Int])] = []
  /// Whether this is the top level of a cell.
  var isMain = false

  /// Code for failures, which stands behind the function's end, with the registers in use then.
  private var failureCode: [(handler: Int, references: Int32, words: Int32, emit: () -> Void)] = []
  private var mostReferences: Int32 = 0
  private var mostWords: Int32 = 0
  private var wordFields: [(instruction: Int, field: Int)] = []
  private var wordOperands: [Int] = []

  struct LoopTargets {
    var label: LoopLabel
    var breaks: [Int] = []
    var continues: [Int] = []
    var cleanupDepth: Int
  }

  init(_ function: Function, shared: SharedTables) {
    self.function = function
    self.shared = shared
    routine = RoutineDraft(name: function.name)
    span = function.span
  }

  // MARK: Registers

  func reference() -> Register {
    references += 1
    mostReferences = max(mostReferences, references)
    return Register(number: references - 1, isWord: false)
  }

  func word() -> Register {
    words += 1
    mostWords = max(mostWords, words)
    return Register(number: words - 1, isWord: true)
  }

  func register(for type: Type) -> Register { type.isWord ? word() : reference() }

  /// `count` reference registers side by side; the number of the first.
  func window(_ count: Int) -> Int32 {
    let first = references
    references += Int32(count)
    mostReferences = max(mostReferences, references)
    return first
  }

  /// Lowers something whose temporary registers are free again afterwards. References are set to
  /// void, so that a value no longer needed does not count as shared.
  func scoped(_ body: () -> Void) {
    let (referencesBefore, wordsBefore) = (references, words)
    body()
    if references > referencesBefore {
      emit(.clear, referencesBefore, references - referencesBefore)
    }
    references = referencesBefore
    words = wordsBefore
  }

  // MARK: Instructions

  var here: Int32 { Int32(routine.code.count) }

  @discardableResult
  func emit(
    _ operation: Operation, _ a: some InstructionOperand = Int32(0),
    _ b: some InstructionOperand = Int32(0), _ c: some InstructionOperand = Int32(0)
  ) -> Int {
    let index = routine.code.count
    if a.isWord { wordFields.append((index, 0)) }
    if b.isWord { wordFields.append((index, 1)) }
    if c.isWord { wordFields.append((index, 2)) }
    routine.code.append(Instruction(operation, a.number, b.number, c.number))
    routine.spans.append(span)
    return index
  }

  /// Makes jumps emitted earlier end here.
  func land(_ jumps: [Int]) {
    for jump in jumps { routine.code[jump].a = here }
  }

  /// When the instructions from `start` to `end` fail, `body` runs before the error goes on.
  func onFailure(from start: Int32, to end: Int32, _ body: @escaping () -> Void) {
    routine.handlers.append(
      Routine.Handler(start: start, end: end, target: end, isCleanup: true))
    failureCode.append((routine.handlers.count - 1, references, words, body))
  }

  /// An error that goes on from there meets the handlers around the instructions that failed.
  func emitFailureCode() {
    let handlerCount = routine.handlers.count
    var ends: [Int32] = []
    for (handler, references, words, body) in failureCode {
      (self.references, self.words) = (references, words)
      routine.handlers[handler].target = here
      body()
      emit(.resumeUnwinding)
      ends.append(here)
    }
    for ((inner, _, _, _), end) in zip(failureCode, ends) {
      let (failing, start) = (routine.handlers[inner].start, routine.handlers[inner].target)
      for outer in routine.handlers[(inner + 1)..<handlerCount]
      where outer.start <= failing && failing < outer.end {
        routine.handlers.append(
          Routine.Handler(
            start: start, end: end, target: outer.target, isCleanup: outer.isCleanup))
      }
    }
  }

  /// Puts numbers and registers among the routine's operands; the index of the first.
  func operands(count: Int?, _ registers: [Register]) -> Int32 {
    let first = Int32(routine.operands.count)
    if let count { routine.operands.append(Int32(count)) }
    for register in registers {
      if register.isWord { wordOperands.append(routine.operands.count) }
      routine.operands.append(register.number)
    }
    return first
  }

  func constant(_ value: Value) -> Int32 {
    routine.constants.append(value)
    return Int32(routine.constants.count - 1)
  }

  func callee(_ function: Function) -> Int32 {
    let callable = shared.callable(function)
    if let index = routine.callees.firstIndex(where: { $0 === callable }) { return Int32(index) }
    routine.callees.append(callable)
    return Int32(routine.callees.count - 1)
  }

  func nominal(_ nominal: Nominal) -> Int32 {
    routine.nominals.append(nominal)
    return Int32(routine.nominals.count - 1)
  }

  func index(of enumCase: EnumCase) -> Int32 {
    routine.cases.append(enumCase)
    return Int32(routine.cases.count - 1)
  }

  func index(of type: Type) -> Int32 {
    routine.types.append(type)
    return Int32(routine.types.count - 1)
  }

  /// Words stand behind the references: now that these are counted, their numbers are known.
  func layOutRegisters() {
    for (instruction, field) in wordFields {
      switch field {
      case 0: routine.code[instruction].a += mostReferences
      case 1: routine.code[instruction].b += mostReferences
      default: routine.code[instruction].c += mostReferences
      }
    }
    for index in wordOperands { routine.operands[index] += mostReferences }
    routine.referenceCount = mostReferences
    routine.registerCount = mostReferences + mostWords
  }
}

extension Type {
  /// Held as a machine word: no references to count.
  var isWord: Bool {
    switch representation {
    case .int, .double, .float, .bool: true
    case .void, .object: false
    }
  }
}
