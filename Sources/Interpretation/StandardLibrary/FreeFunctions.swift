internal import Programs

/// The functions that belong to no type.
extension StandardLibrary {
  static func addFreeFunctions(to table: inout NativeTable) {
    table.add(
      to: nil,
      "func print(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")"
    ) { a, context in
      context.print(line(of: a) { $0.text })
      return .void
    }
    table.add(
      to: nil,
      "func debugPrint(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")"
    ) { a, context in
      context.print(line(of: a) { $0.debugText })
      return .void
    }
    table.add(
      to: nil,
      """
      func print(_ items: Any..., separator: String = " ", terminator: String = "\\n", \
      to output: inout String)
      """
    ) { a, _ in
      let line = line(of: a) { $0.text }
      a.changeText(3) { $0 += line }
      return .void
    }
    table.add(to: nil, "func type(of value: Any, named name: String = \"\") -> Metatype") { a, _ in
      .object(TypeObject(a.isOmitted(1) ? a[0].nominal?.name ?? a[0].typeName : a.string(1)))
    }
    table.add(to: nil, "func swap<T>(_ a: inout T, _ b: inout T)") { a, _ in
      (a[0], a[1]) = (a[1], a[0])
      return .void
    }
    table.add(
      to: nil,
      """
      func zip<First: Sequence, Second: Sequence>(_ sequence1: First, _ sequence2: Second) \
      -> Zip2Sequence<First.Element, Second.Element>
      """
    ) { a, _ in
      .object(ZipObject(elements(of: a[0]), elements(of: a[1])))
    }
    table.add(to: nil, "func repeatElement<T>(_ element: T, count n: Int) -> Repeated<T>") {
      a, context in
      let count = try a.count(1, of: "repeatElement(_:count:)")
      try context.checkAllocation(of: count, "\(count) elements")
      return .array(Array(repeating: a[0], count: count))
    }
    addChecks(to: &table)
  }

  private static func line(
    of a: NativeArguments, shown: (Value) -> String
  ) -> String {
    let separator = a.isOmitted(1) ? " " : a.string(1)
    let terminator = a.isOmitted(2) ? "\n" : a.string(2)
    return elements(of: a[0]).map(shown).joined(separator: separator) + terminator
  }

  private static func addChecks(to table: inout NativeTable) {
    for (name, kind) in [("assert", "assertion"), ("precondition", "precondition")] {
      table.add(to: nil, "func \(name)(_ condition: Bool, _ message: String = \"\")") { a, _ in
        guard a.bool(0) else { throw failure("\(kind) failed", a, message: 1) }
        return .void
      }
    }
    for (name, kind) in [
      ("assertionFailure", "assertion failed"), ("preconditionFailure", "precondition failed"),
      ("fatalError", "fatal error"),
    ] {
      let result = name == "assertionFailure" ? "" : " -> Never"
      table.add(to: nil, "func \(name)(_ message: String = \"\")\(result)") { a, _ in
        throw failure(kind, a, message: 0)
      }
    }
  }

  private static func failure(
    _ kind: String, _ a: NativeArguments, message index: Int
  ) -> RuntimeFailure {
    let message = a.isOmitted(index) ? "" : a.string(index)
    return RuntimeFailure(message.isEmpty ? kind : "\(kind): \(message)")
  }
}
