import Interpretation
import Programs

/// Calls the standard library's natives the way the interpreter does, without a program.
final class StandardLibraryCaller: NativeContext {
  struct NoSuchDeclaration: Error {
    let beginning: String
  }

  private(set) var printed = ""
  /// The arguments of the last call, as it left them.
  private(set) var arguments: [Value] = []

  /// Calls the member of `owner` whose text begins with `beginning`.
  @discardableResult
  func call(_ owner: String?, _ beginning: String, _ arguments: Value...) throws -> Value {
    try run(owner, beginning, arguments) { $0.native }
  }

  /// The same, and what `print` would show of the result.
  func text(_ owner: String?, _ beginning: String, _ arguments: Value...) throws -> String {
    try run(owner, beginning, arguments) { $0.native }.text
  }

  /// Calls a property's or subscript's setter; returns the changed receiver.
  func set(_ owner: String?, _ beginning: String, _ arguments: Value...) throws -> Value {
    _ = try run(owner, beginning, arguments) { $0.setter }
    return self.arguments[0]
  }

  /// Calls a mutating member; returns what it returned and the changed receiver.
  func change(
    _ owner: String?, _ beginning: String, _ arguments: Value...
  ) throws -> (result: Value, receiver: Value) {
    let result = try run(owner, beginning, arguments) { $0.native }
    return (result, self.arguments[0])
  }

  private func run(
    _ owner: String?, _ beginning: String, _ arguments: [Value],
    _ number: (LibraryDeclaration) -> Int?
  ) throws -> Value {
    let library = StandardLibrary.native
    guard
      let declaration = library.library.declarations.first(where: {
        $0.owner == owner && $0.signature.hasPrefix(beginning)
      }), let number = number(declaration)
    else { throw NoSuchDeclaration(beginning: beginning) }
    let slots = UnsafeMutableBufferPointer<Value>.allocate(capacity: arguments.count + 1)
    _ = slots.initialize(from: arguments + [.void])
    defer {
      for index in slots.indices { slots.deinitializeElement(at: index) }
      slots.deallocate()
    }
    guard let base = slots.baseAddress else { throw NoSuchDeclaration(beginning: beginning) }
    var window = NativeArguments(base: base, count: arguments.count)
    let result = try library.functions[number](&window, self)
    self.arguments = Array(slots)
    return result
  }

  func call(_ closure: Value, _ arguments: [Value]) throws -> Value {
    guard case .object(let object) = closure, let closure = (object as? Box<SwiftClosure>)?.wrapped
    else {
      return .void
    }
    return try closure.body(arguments)
  }

  func call(_ closure: Value, changing first: inout Value, _ rest: [Value]) throws -> Value {
    first = try call(closure, [first] + rest)
    return .void
  }

  func areEqual(_ a: Value, _ b: Value) throws -> Bool { a == b }

  func isLess(_ a: Value, _ b: Value) throws -> Bool {
    switch (a, b) {
    case (.int(let x), .int(let y)): x < y
    case (.double(let x), .double(let y)): x < y
    default: a.text < b.text
    }
  }

  func print(_ text: String) { printed += text }
  func checkLimits() throws {}
}

/// A closure of the program, written in Swift.
final class SwiftClosure {
  let body: ([Value]) throws -> Value

  init(_ body: @escaping ([Value]) throws -> Value) { self.body = body }
}

/// A closure of one integer.
func closure(_ body: @escaping (Int) -> Value) -> Value {
  .object(Box(SwiftClosure { body($0.first.flatMap(integer) ?? 0) }))
}

/// A closure of two integers.
func closure(_ body: @escaping (Int, Int) -> Value) -> Value {
  .object(
    Box(SwiftClosure { body(integer($0[0]) ?? 0, integer($0[1]) ?? 0) }))
}

private func integer(_ value: Value) -> Int? {
  if case .int(let number) = value { number } else { nil }
}

func ints(_ numbers: Int...) -> Value { .array(numbers.map { .int($0) }) }

func strings(_ texts: String...) -> Value { .array(texts.map { .string($0) }) }

/// The message of the failure that `body` throws.
func message(_ body: () throws -> Void) -> String {
  do {
    try body()
    return "no failure"
  } catch let failure as RuntimeFailure {
    return failure.message
  } catch {
    return "\(error)"
  }
}
