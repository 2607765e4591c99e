import Bindings
import Interpretation
import Programs

/// Calls bindings the way the interpreter does, without a program.
final class LibraryCaller: NativeContext {
  struct NoSuchDeclaration: Error {
    let signature: String
  }

  private(set) var printed = ""

  /// Calls the declaration with exactly this text; returns its value and what became of the
  /// arguments.
  func call(
    _ owner: String?, _ signature: String, _ arguments: Value...
  ) throws -> (result: Value, arguments: [Value]) {
    try run(owner, signature, arguments) { $0.native }
  }

  /// Calls a property's or subscript's setter.
  func set(_ owner: String?, _ signature: String, _ arguments: Value...) throws -> [Value] {
    try run(owner, signature, arguments) { $0.setter }.arguments
  }

  private func run(
    _ owner: String?, _ signature: String, _ arguments: [Value],
    _ number: (LibraryDeclaration) -> Int?
  ) throws -> (result: Value, arguments: [Value]) {
    let library = LibraryBindings.native
    guard
      let declaration = library.library.declarations.first(where: {
        $0.owner == owner && $0.signature == signature
      }), let number = number(declaration)
    else { throw NoSuchDeclaration(signature: signature) }
    let slots = UnsafeMutableBufferPointer<Value>.allocate(capacity: max(1, arguments.count))
    _ = slots.initialize(from: arguments)
    defer {
      for index in arguments.indices { slots.deinitializeElement(at: index) }
      slots.deallocate()
    }
    guard let base = slots.baseAddress else { throw NoSuchDeclaration(signature: signature) }
    var window = NativeArguments(base: base, count: arguments.count)
    let result = try library.functions[number](&window, self)
    return (result, Array(slots.prefix(arguments.count)))
  }

  func call(_ closure: Value, _ arguments: [Value]) throws -> Value {
    guard case .object(let object) = closure, let closure = (object as? Box<SwiftClosure>)?.wrapped
    else {
      return .void
    }
    return try closure.body(arguments)
  }

  func call(_ closure: Value, changing first: inout Value, _ rest: [Value]) throws -> Value {
    .void
  }

  func areEqual(_ a: Value, _ b: Value) throws -> Bool { a == b }
  func isLess(_ a: Value, _ b: Value) throws -> Bool { false }
  func print(_ text: String) { printed += text }
  func checkLimits() throws {}
}

/// A closure of the program, written in Swift.
final class SwiftClosure {
  let body: ([Value]) throws -> Value

  init(_ body: @escaping ([Value]) throws -> Value) { self.body = body }
}
