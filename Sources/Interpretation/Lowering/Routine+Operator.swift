internal import Programs

extension Routine {
  /// A routine of one instruction: an operator used as a function value.
  convenience init(
    operator primitive: Primitive, on representation: Type.Representation, operandCount: Int
  ) {
    let swapped = primitive == .greater || primitive == .greaterOrEqual
    let straight: Primitive =
      switch primitive {
      case .greater: .less
      case .greaterOrEqual: .lessOrEqual
      default: primitive
      }
    let operation =
      operandCount == 1
      ? Operation(prefix: primitive, representation) : Operation(straight, representation)
    let (left, right): (Int32, Int32) = swapped ? (1, 0) : (0, 1)
    var operands = operandCount == 1 ? (Int32(0), Int32(0)) : (left, right)
    var draft = RoutineDraft(name: primitive.rawValue)
    if operation == .compute {
      draft.operands = [0, operandCount == 1 ? -1 : 1]
      operands = (primitive.number, 0)
    }
    draft.code = [
      Instruction(operation, 2, operands.0, operands.1), Instruction(.returnValue, 2),
    ]
    let nowhere = SourceSpan(cell: 0, start: 0, end: 0)
    draft.spans = [nowhere, nowhere]
    draft.parameterCount = Int32(operandCount)
    draft.referenceCount = 3
    draft.registerCount = 3
    self.init(draft)
  }
}
