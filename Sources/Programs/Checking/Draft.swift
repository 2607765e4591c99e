/// An expression that has been checked while types around it may still be open.
///
/// `build` gives the finished expression once all types are known; it may be called more than
/// once (a default value is built at each call).
final class Draft {
  let type: Type
  let span: SourceSpan
  let build: () -> Expression
  var place: PlaceDraft
  /// The name of the function called, when its result must not be ignored silently.
  var unusedResultOf: String?
  /// Ends in an assignment or a call: a statement that does something.
  var isEffect = false
  /// What stands for it as a statement, where it may leave the function.
  var statements: StatementBuilder?
  /// A constant that holds an object: its properties can be assigned, it itself cannot.
  var isReferenceConstant = false
  /// A type that was refused: no further message about it.
  var isError: Bool { if case .error = type { true } else { false } }

  enum PlaceDraft {
    /// Something that can be assigned to.
    case place(() -> Place)
    /// Why it cannot.
    case none(ImmutableReason)
  }

  init(
    _ type: Type, _ span: SourceSpan, place: PlaceDraft = .none(.value),
    build: @escaping () -> Expression
  ) {
    self.type = type
    self.span = span
    self.place = place
    self.build = build
  }

  static func error(_ span: SourceSpan) -> Draft {
    Draft(.error, span, place: .none(.refused)) {
      Expression(.tuple([]), type: .void, span: span)
    }
  }

  /// The place this names; a value that is not a place stands for itself.
  func buildPlace() -> Place {
    if case .place(let build) = place { return build() }
    return .value(build())
  }
}

/// Why an expression cannot be assigned to.
enum ImmutableReason {
  case value
  case refused
  case constant(String)
  case parameter(String)
  case loopVariable(String)
  case property(String)
  /// `self` of a method that is not mutating.
  case selfValue(member: String, function: String)
  case getOnly(String)
  case privateSetter(String, in: String)
  case call
}
