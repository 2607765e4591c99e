/// A checked expression. `type` holds no type variable.
package final class Expression: @unchecked Sendable {
  package let kind: Kind
  package let type: Type
  package let span: SourceSpan

  package init(_ kind: Kind, type: Type, span: SourceSpan) {
    self.kind = kind
    self.type = type
    self.span = span
  }

  package indirect enum Kind: Sendable {
    case int(Int)
    case double(Double)
    case float(Float)
    case bool(Bool)
    case string(String)
    /// A literal whose context asks for a `Character`.
    case character(Character)
    case nilLiteral
    /// Parts are strings or any other values, each shown as `String(describing:)` shows it.
    case interpolation([Expression])

    case variable(Variable)
    /// A closure value. The interpreter captures `Function.captures` when it is evaluated.
    case closure(Function)
    /// A function used as a value; `receiver` is bound when given.
    case functionReference(Function, receiver: Expression?)
    case nativeReference(Native, receiver: Expression?)
    /// An operator on two machine values used as a value: `reduce(0, +)`.
    case primitiveReference(Primitive, operands: Type.Representation)
    /// An enum case with associated values used as a function.
    case caseReference(EnumCase)

    /// Arguments match `Function.parameters` one to one: labels are gone, defaults filled in,
    /// variadics gathered into arrays.
    case call(Function, [Argument])
    /// Dynamic: finds the function by the run-time type of the first argument.
    case callRequirement(Requirement, [Argument])
    case callNative(Native, [Argument])
    case callClosure(Expression, [Argument])
    /// Makes an object of a class with its properties uninitialised, their defaults not yet run.
    case allocate(Nominal)
    /// A struct from all its stored properties in layout order.
    case makeStruct(Nominal, [Expression])
    case makeCase(EnumCase, [Expression])

    /// On two values of one representation (`int double float bool`, or `object`: strings are joined,
    /// bytes and numbers of generic code tell their kind themselves, anything can be compared).
    /// Integers trap on overflow.
    case binary(Primitive, Expression, Expression)
    case unary(Primitive, Expression)
    case and(Expression, Expression)
    case or(Expression, Expression)
    case conditional(Expression, then: Expression, else: Expression)
    /// `a ?? b`: `a` is an optional; the result is its payload, or `b`.
    case coalesce(Expression, Expression)

    case array([Expression])
    case dictionary([(key: Expression, value: Expression)])
    case set([Expression])
    case tuple([Expression])

    /// A stored property by its layout index, of a struct or a class value.
    case property(Expression, Int)
    case tupleElement(Expression, Int)
    case arrayElement(Expression, Expression)

    case assign(Place, Expression)
    /// `place = place ∘ value`, the place evaluated once.
    case compoundAssign(Place, CompoundOperation, Expression)

    /// Payload → optional. A no-op for the interpreter unless the payload is itself optional.
    case wrapOptional(Expression)
    case forceUnwrap(Expression)
    /// `a?.b.c`: a nil met by a `bindOptional` inside ends the whole chain with nil. The body's
    /// value is already optional.
    case optionalChain(Expression)
    case bindOptional(Expression)
    /// `try? e`: nil for a thrown error; the value is already wrapped.
    case optionalTry(Expression)
    /// `is`, and `as?`/`as!` with what they give.
    case isType(Expression, Type)
    case conditionalCast(Expression, Type)
    case forcedCast(Expression, Type)
    /// The same value seen as another type (a subclass as its superclass, a value as `Any` or as
    /// a protocol): nothing to do at run time.
    case convert(Expression)
    /// `if` or `switch` used as an expression: the statements end in `.yield`.
    case block([Statement])
  }
}

package enum Argument: Sendable {
  case value(Expression)
  /// Passed by copy-in copy-out; also the receiver of a mutating method.
  case inoutPlace(Place)
}

/// What `∘=` runs: on machine values directly, on others through a function of two arguments.
package enum CompoundOperation: Sendable {
  case primitive(Primitive)
  case function(Function)
  case native(Native)
  /// `+=` and the like declared with an inout first operand.
  case mutatingFunction(Function)
  case mutatingNative(Native)
}

/// An operator on values of one representation.
package enum Primitive: String, CaseIterable, Sendable {
  case add, subtract, multiply, divide, remainder
  case addWrapping, subtractWrapping, multiplyWrapping
  case and, or, xor, shiftLeft, shiftRight
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case negate, not, complement
  case identical, notIdentical
}

/// Something that can be assigned to, passed inout or mutated in place.
package indirect enum Place: Sendable {
  case variable(Variable)
  /// A value that is a class's object (or a temporary): the base of what follows.
  case value(Expression)
  /// A stored property by layout index; of a class's object when `isReference`.
  case property(Place, Int, isReference: Bool, span: SourceSpan)
  case tupleElement(Place, Int)
  case arrayElement(Place, Expression, span: SourceSpan)
  /// A computed property, a property with observers or a subscript. `get` and `set` take the
  /// base (inout for `set` unless the base is an object), then the indices; `set` takes the new
  /// value last.
  case computed(
    Place, indices: [Expression], get: Callee, set: Callee, type: Type, span: SourceSpan)
  /// `a?.b = c`: a nil ends the enclosing `optionalChain`. `a!.b = c`: a nil is an error.
  case payload(Place, isForced: Bool, span: SourceSpan)
}

package enum Callee: Sendable {
  case function(Function)
  case requirement(Requirement)
  case native(Native)
}
