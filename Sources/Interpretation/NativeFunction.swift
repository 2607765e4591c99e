package import Programs

/// Swift code that a program can call.
///
/// `arguments` are in the declaration's order, the receiver first for an instance member. An
/// omitted default is `Value.void`; a variadic is an array. An `inout` argument (the receiver of a
/// mutating member included) is changed in place: write the new value back into its slot.
/// The types were checked before anything ran, so a value of another kind cannot arrive.
package typealias NativeFunction =
  @Sendable (
    _ arguments: inout NativeArguments, _ context: any NativeContext
  ) throws -> Value

/// The arguments of one native call: a window onto the interpreter's stack.
package struct NativeArguments {
  package let base: UnsafeMutablePointer<Value>
  package let count: Int

  package init(base: UnsafeMutablePointer<Value>, count: Int) {
    self.base = base
    self.count = count
  }

  package subscript(index: Int) -> Value {
    get { base[index] }
    nonmutating set { base[index] = newValue }
  }
}

/// What native code may ask of the interpreter that called it.
package protocol NativeContext: AnyObject {
  /// Calls a closure value: `map`'s transform, `sort`'s predicate.
  func call(_ closure: Value, _ arguments: [Value]) throws -> Value
  func call(_ closure: Value, _ argument: Value) throws -> Value
  func call(_ closure: Value, _ first: Value, _ second: Value) throws -> Value
  /// Calls a closure whose first parameter is inout: `reduce(into:)`'s.
  func call(_ closure: Value, changing first: inout Value, _ rest: [Value]) throws -> Value
  /// `==` and `<` as the program means them: a type of the notebook may define its own.
  func areEqual(_ a: Value, _ b: Value) throws -> Bool
  func isLess(_ a: Value, _ b: Value) throws -> Bool
  /// Text the program prints.
  func print(_ text: String)
  /// Throws when the run is out of time, was interrupted, or holds too much memory: long native
  /// work asks now and then.
  func checkLimits() throws
}

extension NativeContext {
  package func call(_ closure: Value, _ argument: Value) throws -> Value {
    try call(closure, [argument])
  }

  package func call(_ closure: Value, _ first: Value, _ second: Value) throws -> Value {
    try call(closure, [first, second])
  }
}

/// The native half of a library: the declarations for the checker, and what runs them.
/// `Library.declarations[i].native` and `.setter` are indices into `functions`.
package struct NativeLibrary: Sendable {
  package var library: Library
  package var functions: [NativeFunction]

  package init(library: Library, functions: [NativeFunction]) {
    self.library = library
    self.functions = functions
  }
}

/// Why a running program stopped: a trap of the language or an error of the library. The
/// interpreter adds the place while it unwinds.
package struct RuntimeFailure: Error {
  package var message: String
  package var help: String?
  /// The library's own error, when it was one.
  package var cause: (any Error)?
  /// Whether the library threw it, so that the program can catch it.
  package var isThrown = false

  package init(_ message: String, help: String? = nil, cause: (any Error)? = nil) {
    self.message = message
    self.help = help
    self.cause = cause
  }

  /// The error as a `catch` of the program sees it; nil for one that cannot be caught.
  var thrownValue: Value? {
    guard isThrown, let cause else { return nil }
    return .object(Box(cause))
  }
}
