internal import Programs

/// A value thrown by the program, on its way to a `catch`.
struct ThrownValue: Error {
  var value: Value
}

/// An error that clean-up code interrupted, going on.
struct ResumedUnwinding: Error {
  var unwinding: Machine.Unwinding
}

/// A thrown value that leaves native code or the whole program, with the place of its `throw`.
struct PlacedThrow: Error {
  var value: Value
  var error: RuntimeError
}

extension Machine {
  /// What an error met at an instruction means for the frames that are left.
  func unwinding(for error: any Error, in frame: Frame) -> Unwinding {
    let span = frame.span
    switch error {
    case let thrown as ThrownValue:
      let error = RuntimeError(message: "uncaught error: \(thrown.value.text)", span: span)
      return .thrown(thrown.value, error)
    case let placed as PlacedThrow: return .thrown(placed.value, placed.error)
    case let resumed as ResumedUnwinding: return resumed.unwinding
    case let placed as RuntimeError: return .failed(placed)
    case let failure as RuntimeFailure:
      let error = RuntimeError(
        message: failure.message, help: failure.help, span: span, cause: failure.cause,
        operands: operands(of: frame))
      return failure.thrownValue.map { .thrown($0, error) } ?? .failed(error)
    default:
      return .failed(
        RuntimeError(
          message: "\(error)", span: span, cause: error,
          operands: operands(of: frame)))
    }
  }

  /// What the arguments of a library call were, as far as they can be described.
  private func operands(of frame: Frame) -> [(span: SourceSpan, summary: String)] {
    let (routine, place) = (frame.routine, frame.place)
    let instruction = routine.body.pointee.instructions[place]
    guard instruction.operation == .callNative,
      let spans = routine.argumentSpans[Int32(place)]
    else { return [] }
    let first = Int(routine.body.pointee.operands[Int(instruction.c)])
    return spans.enumerated().compactMap { index, span in
      guard case .object(let object) = frame.registers[first + index],
        let summary = (object as? HostObject)?.summary
      else { return nil }
      return (span, summary)
    }
  }
}

extension Machine.Unwinding {
  var asError: any Error {
    switch self {
    case .thrown(let value, let error): PlacedThrow(value: value, error: error)
    case .failed(let error): error
    }
  }

  mutating func addCall(of name: String) {
    change { $0.trace.append(RuntimeError.Call(function: name, span: $0.span)) }
  }

  /// The place of the call that was just left.
  mutating func addPlace(_ span: SourceSpan) {
    change { error in
      if let last = error.trace.indices.last { error.trace[last].span = span }
    }
  }

  private mutating func change(_ body: (inout RuntimeError) -> Void) {
    switch self {
    case .thrown(let value, var error):
      if error.trace.count < RuntimeError.longestTrace { body(&error) }
      self = .thrown(value, error)
    case .failed(var error):
      if error.trace.count < RuntimeError.longestTrace { body(&error) }
      self = .failed(error)
    }
  }
}

extension Routine {
  /// Where an error met at an instruction goes on.
  func handler(at counter: Int, for unwinding: Machine.Unwinding) -> Int32? {
    for handler in handlers where counter >= handler.start && counter < handler.end {
      switch unwinding {
      case .thrown: return handler.target
      case .failed: if handler.isCleanup { return handler.target }
      }
    }
    return nil
  }
}
