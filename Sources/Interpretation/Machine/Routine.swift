internal import Programs

/// A function lowered to instructions. Nothing in it changes.
final class Routine {
  let name: String
  let spans: [SourceSpan]
  let requirements: [Requirement]
  let nominals: [Nominal]
  let cases: [EnumCase]
  let types: [Type]
  let labels: [[String?]]
  let handlers: [Handler]
  /// Outer loops stand before inner ones.
  let loops: [Loop]
  let argumentSpans: [Int32: [SourceSpan]]
  /// Keeps alive what the body's callees belong to.
  let callees: [Callable]
  private let constantCount: Int

  /// What the machine reads at every step.
  let body: UnsafeMutablePointer<Body>

  /// In memory of its own and without references, so that reading it counts nothing.
  struct Body {
    let instructions: UnsafeMutablePointer<Instruction>
    let operands: UnsafeMutablePointer<Int32>
    let constants: UnsafeMutablePointer<Value>
    let callees: UnsafeMutablePointer<UnsafeMutablePointer<Callable.Entry>>
    /// For each requirement, the type that it was last called on, and what that meant.
    let lastDispatches: UnsafeMutablePointer<Dispatch>
    let parameterCount: Int
    let referenceCount: Int
    let registerCount: Int
    /// Which parameters are inout.
    let inoutParameters: UnsafeMutablePointer<Int32>
    let inoutCount: Int
    /// Whether that is the first and no other, as of a mutating method.
    let changesOnlyFirst: Bool
    /// Whether the register behind the parameters holds the closure that runs.
    let hasCaptures: Bool
    /// Kept alive by its `Callable`, or by who called `run`.
    let routine: Unmanaged<Routine>
  }

  struct Dispatch {
    var type: Unmanaged<Nominal>?
    var entry: UnsafeMutablePointer<Callable.Entry>?
  }

  init(_ draft: RoutineDraft) {
    name = draft.name
    spans = draft.spans
    requirements = draft.requirements
    nominals = draft.nominals
    cases = draft.cases
    types = draft.types
    labels = draft.labels
    handlers = draft.handlers
    loops = draft.loops
    argumentSpans = draft.argumentSpans
    callees = draft.callees
    constantCount = draft.constants.count
    body = .allocate(capacity: 1)
    // The machine counts its jumps from the instruction that follows.
    var (code, operands) = (draft.code, draft.operands)
    for (place, instruction) in code.enumerated() {
      let next = Int32(place) + 1
      if instruction.operation.isJump { code[place].a -= next }
      if instruction.operation == .getNestedElementWord { operands[Int(instruction.c) + 2] -= next }
    }
    let dispatches = [Dispatch](repeating: Dispatch(), count: draft.requirements.count)
    body.initialize(
      to: Body(
        instructions: Self.copy(code), operands: Self.copy(operands),
        constants: Self.copy(draft.constants), callees: Self.copy(draft.callees.map(\.entry)),
        lastDispatches: Self.copy(dispatches), parameterCount: Int(draft.parameterCount),
        referenceCount: Int(draft.referenceCount), registerCount: Int(draft.registerCount),
        inoutParameters: Self.copy(draft.inoutParameters),
        inoutCount: draft.inoutParameters.count,
        changesOnlyFirst: draft.inoutParameters == [0], hasCaptures: draft.hasCaptures,
        routine: .passUnretained(self)))
  }

  deinit {
    body.pointee.instructions.deallocate()
    body.pointee.operands.deallocate()
    body.pointee.constants.deinitialize(count: constantCount)
    body.pointee.constants.deallocate()
    body.pointee.callees.deallocate()
    body.pointee.lastDispatches.deallocate()
    body.pointee.inoutParameters.deallocate()
    body.deallocate()
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

  /// A `for` loop whose end is known when it starts, for a reader who waits for it.
  struct Loop {
    var start: Int32
    var end: Int32
    var kind: Kind

    enum Kind {
      /// The registers of the counter and of the last number stand at an index of the operands.
      case counting(from: Int, registers: Int32, isClosed: Bool)
      /// The register of the iterator.
      case elements(iterator: Int32)
    }
  }
}
