/// One step of the machine: an operation and three operands, which are register numbers unless the
/// operation's comment says otherwise.
struct Instruction {
  var operation: Operation
  var a: Int32
  var b: Int32
  var c: Int32

  init(_ operation: Operation, _ a: Int32 = 0, _ b: Int32 = 0, _ c: Int32 = 0) {
    self.operation = operation
    self.a = a
    self.b = b
    self.c = c
  }
}

/// What an instruction does. `a` is the destination unless said otherwise; a *word* is a machine
/// value (integer, floating, Bool), which needs no reference counting.
enum Operation: UInt8 {
  // Moving. `b` is the source.
  case copy, copyWord
  /// Moves the value out of `b`, leaving void: so that nobody else holds it when it is changed.
  case take
  /// Sets `b` registers from `a` to void.
  case clear
  /// `b` is an index of the routine's constants.
  case constant, constantWord
  /// `b` is a global's slot. In the store `a` is the slot and `b` the source. Read or taken, a variable
  /// must hold a value if `c` is 1, a captured one as well.
  /// To put is to store and leave void in `b`.
  case loadGlobal, loadGlobalWord, storeGlobal, takeGlobal, putGlobal
  /// A captured variable's box: made holding `b`; read from the box in `b`; written into box `a`.
  case makeCell, loadCell, takeCell, storeCell, putCell
  /// `b` is an index of the closure's captures. The box itself, for a closure inside.
  case loadCapture

  // Integers; overflow and division by zero are errors.
  case addInt, subtractInt, multiplyInt, divideInt, remainderInt
  case addIntImmediate  // c is the number
  case addWrapping, subtractWrapping, multiplyWrapping
  case andInt, orInt, xorInt, shiftLeft, shiftRight, negateInt, complementInt
  case equalInt, notEqualInt, lessInt, lessOrEqualInt

  case addDouble, subtractDouble, multiplyDouble, divideDouble, negateDouble
  case equalDouble, notEqualDouble, lessDouble, lessOrEqualDouble
  case addFloat, subtractFloat, multiplyFloat, divideFloat, negateFloat
  case equalFloat, notEqualFloat, lessFloat, lessOrEqualFloat
  case equalBool, notEqualBool, not

  // Values of any kind.
  case equalValue, notEqualValue, lessValue, lessOrEqualValue
  case identical, notIdentical
  case concatenate
  /// Arithmetic on numbers of a kind that the values tell. b: the primitive among
  /// `Primitive.numbered`; operands at c: the registers, the second -1 for one operand.
  case compute

  // Jumps; `a` is the target. A target behind also looks whether the run must stop.
  case jump
  /// The end of a pass of a loop up to `c` without or with it: counts `b` up and goes back, unless
  /// that was the last pass.
  case countUp, countThrough
  case jumpIf, jumpUnless  // b is the condition
  case jumpIfNone, jumpUnlessNone
  case jumpIfLess, jumpUnlessLess, jumpIfLessOrEqual, jumpUnlessLessOrEqual
  case jumpIfEqual, jumpUnlessEqual
  /// The same with a number for `c`.
  case jumpIfLessImmediate, jumpUnlessLessImmediate, jumpIfLessOrEqualImmediate
  case jumpUnlessLessOrEqualImmediate, jumpIfEqualImmediate, jumpUnlessEqualImmediate

  // Calls. `c` is where the arguments' registers stand among the routine's operands.
  case call  // b: index of the routine's callees
  case callClosure  // b: the closure; operands: count, registers
  case callRequirement  // b: index of the routine's requirements; operands: count, registers
  case callNative  // b: the native's number; operands: first register, count
  /// The k-th (`b`) inout argument of the call just done.
  case takeInout
  case returnValue  // a: the value
  case returnVoid
  case makeClosure  // b: index of callees; operands at c: count, registers of boxes
  case bindMethod  // b: index of callees, c: the receiver
  case bindNative  // b: the native's number, c: the receiver

  // Objects. A window is `b` registers from `c`, moved out.
  case makeArray, makeDictionary, makeSet
  /// The texts of `b` values, made one string or added to the string `a`; operands at `c`: where the
  /// values are, a register or -1 - an index of the constants.
  case interpolate, appendTexts
  case makeTuple  // operands at b: index of labels, count; window at c
  case makeStruct, makeCase  // b: index of nominals or cases; window at c
  case allocate  // b: index of nominals
  case getField, takeField, getTupleElement, takeTupleElement  // b: the object, c: index
  case putField, putTupleElement  // a: the object, b: the value, c: index
  case getObjectField, takeObjectField, putObjectField
  case getElement, takeElement  // b: the array, c: the index
  /// The same for values that are words, which are copied without a look at what they are.
  case getElementWord, getFieldWord, getObjectFieldWord
  case putElementWord, putFieldWord, putObjectFieldWord
  /// A word of an array in the array `b`; operands at `c`: the indices and where to go on then. Where
  /// an index is out of range nothing is done: what follows reads one array after the other.
  case getNestedElementWord
  case putElement  // a: the array, b: the value, c: the index
  case appendElement  // a: the array, b: the value
  /// `b` is the dictionary; operands at `c`: the registers of the key and of the default, or -1.
  case takeEntry
  case putEntry  // a: the dictionary, b: the value, c: the key
  case putEntryOrRemove  // the same; a nil removes the key
  case payload  // b: an enum value, c: which associated value
  case jumpUnlessCase  // a: target, b: the value, c: index of cases

  // Optionals.
  case wrapNested, unwrapNested
  /// Marks the optionals in `b`, whose static type is `c` among the types.
  case reify
  case forceUnwrap

  // Types. c: index of the routine's types.
  case isType, castIf, castForced

  // Loops: `a` the iterator of sequence `b`; next: `a` the exit, `b` the iterator, `c` the value.
  case makeIterator, next
  /// The bounds `b` and `c` of a range to count through are in order.
  case checkRange, checkClosedRange

  /// Tells of the value `a` that a shape is claimed of it; b: the claim, c: 1 at the top level.
  case claim

  // Errors.
  case raise  // a: the value
  case takeError  // a: the error value that a handler caught
  case rethrow  // a: the value caught last, which no clause took; it keeps the place of its throw
  case resumeUnwinding
}

extension Operation {
  /// Whether `a` is the number of the instruction to go on with.
  var isJump: Bool {
    switch self {
    case .jump, .countUp, .countThrough, .jumpIf, .jumpUnless, .jumpIfNone, .jumpUnlessNone,
      .jumpIfLess, .jumpUnlessLess, .jumpIfLessOrEqual, .jumpUnlessLessOrEqual, .jumpIfEqual,
      .jumpUnlessEqual, .jumpIfLessImmediate, .jumpUnlessLessImmediate,
      .jumpIfLessOrEqualImmediate, .jumpUnlessLessOrEqualImmediate, .jumpIfEqualImmediate,
      .jumpUnlessEqualImmediate, .jumpUnlessCase, .next:
      true
    default: false
    }
  }
}
