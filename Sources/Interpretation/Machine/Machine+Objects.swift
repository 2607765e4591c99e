internal import Memory
internal import Programs

extension Value {
  /// The object, when it is of exactly this class.
  @inline(__always)
  fileprivate func object<Object: AnyObject>(_ type: Object.Type) -> Object? {
    if case .object(let object) = self { exactly(object, type) } else { nil }
  }
}

extension UnsafeMutablePointer where Pointee == Value {
  /// Changes the object here, which nobody else holds then: it is a copy if need be.
  @inline(__always)
  fileprivate func changing<Object: CopiedObject, Result>(
    _ type: Object.Type, _ body: (Object) throws -> Result
  ) throws -> Result {
    guard case .object = pointee else { throw RuntimeFailure.misplaced }
    if !isOnlyReference(at: self, to: type) { try copyObject(type) }
    guard let result = try borrowing(self, as: type, body) else { throw RuntimeFailure.misplaced }
    return result
  }

  /// What `body` says of the string here, if there is one.
  @inline(__always)
  private func withString<Result>(_ body: (StringObject) -> Result) -> Result? {
    guard case .object = pointee else { return nil }
    return borrowing(self, as: StringObject.self, body)
  }

  /// How long the string here is in UTF-8; 0 for what is no string.
  fileprivate var byteCount: Int { withString { $0.byteCount } ?? 0 }

  /// Adds the text of the value here to another.
  fileprivate func write(to string: StringObject) {
    if case .int(let number) = pointee {
      string.add(number)
    } else if withString({ string.add($0.text) }) == nil {
      string.add(pointee.text)
    }
  }
}

/// Making objects and reaching into them.
extension Machine {
  func handleObject(
    _ i: Instruction, _ r: UnsafeMutablePointer<Value>, _ body: UnsafeMutablePointer<Routine.Body>
  ) throws {
    var routine: Routine { body.pointee.routine.takeUnretainedValue() }
    let target = r + Int(i.a)
    switch i.operation {
    case .makeArray: target.pointee = .object(ArrayObject(window(r, i.c, i.b)))
    case .makeSet: target.pointee = .set(window(r, i.c, i.b))
    case .makeDictionary:
      let parts = window(r, i.c, i.b)
      var entries = Entries()
      for index in stride(from: 0, to: parts.count - 1, by: 2) {
        guard entries[parts[index]] == nil else {
          throw RuntimeFailure("duplicate key \(parts[index].debugText)")
        }
        entries[parts[index]] = parts[index + 1]
      }
      target.pointee = .dictionary(entries)
    case .makeTuple:
      let labels = routine.labels[Int(body.pointee.operands[Int(i.b)])]
      target.pointee = .tuple(
        window(r, i.c, body.pointee.operands[Int(i.b) + 1]), labels: labels)
    case .interpolate:
      let string = StringObject("")
      for part in 0..<Int(i.b) { self.part(part, of: i, r, body).write(to: string) }
      target.pointee = .object(string)
    case .appendTexts:
      var added = 0
      for part in 0..<Int(i.b) { added += self.part(part, of: i, r, body).byteCount }
      try checkJoining(bytes: target.byteCount, added)
      try target.changing(StringObject.self) { string in
        for part in 0..<Int(i.b) { self.part(part, of: i, r, body).write(to: string) }
      }
    case .makeStruct:
      let nominal = routine.nominals[Int(i.b)]
      let fields = Slots(
        movedFrom: r + Int(i.c), count: nominal.storedProperties.count, leaving: .void)
      target.pointee = .object(StructObject(nominal, fields: fields, machine: self))
    case .makeCase:
      let enumCase = routine.cases[Int(i.b)]
      let payload = window(r, i.c, Int32(enumCase.payload.count))
      target.pointee = .object(EnumObject(enumCase, payload: payload, machine: self))
    case .makeClosure:
      let operands = body.pointee.operands + Int(i.c) + 1
      let captures = (0..<Int(operands[-1])).map { index in
        let value = r[Int(operands[index])]
        return value.object(VariableCell.self) ?? VariableCell(value)
      }
      target.pointee = .object(
        ClosureObject(.notebook(routine.callees[Int(i.b)]), captures: captures))
    case .bindMethod:
      target.pointee = .object(
        ClosureObject(.bound(routine.callees[Int(i.b)], receiver: r[Int(i.c)])))
    case .bindNative:
      target.pointee = .object(ClosureObject(.native(Int(i.b), receiver: r[Int(i.c)])))
    case .allocate:
      target.pointee = .object(ClassObject(routine.nominals[Int(i.b)], machine: self))
    case .takeTupleElement:
      target.pointee = try (r + Int(i.b)).changing(TupleObject.self) {
        $0.elements.take(Int(i.c), leaving: .void)
      }
    case .putTupleElement:
      let value = take(r + Int(i.b))
      try target.changing(TupleObject.self) { $0.elements[Int(i.c)] = value }
    case .takeEntry:
      let operands = body.pointee.operands + Int(i.c)
      let value = try (r + Int(i.b)).changing(DictionaryObject.self) {
        $0.entries.take(r[Int(operands[0])])
      }
      target.pointee =
        value.map { .some($0) } ?? (operands[1] < 0 ? .none : r[Int(operands[1])])
    case .putEntry:
      try target.changing(DictionaryObject.self) {
        _ = $0.entries.updateValue(r[Int(i.b)], forKey: r[Int(i.c)])
      }
    case .putEntryOrRemove:
      try target.changing(DictionaryObject.self) {
        $0.entries[r[Int(i.c)]] = r[Int(i.b)].payload
      }
    case .payload:
      guard let value = r[Int(i.b)].object(EnumObject.self) else { return }
      target.pointee = value.payload[Int(i.c)]
    case .compute:
      let operands = body.pointee.operands + Int(i.c)
      let primitive = Primitive.numbered[Int(i.b)]
      let left = r[Int(operands[0])]
      target.pointee =
        operands[1] < 0
        ? try compute(primitive, left) : try compute(primitive, left, r[Int(operands[1])])
    case .wrapNested: target.pointee = .some(r[Int(i.b)])
    case .unwrapNested: target.pointee = r[Int(i.b)].payload ?? .none
    case .reify: target.pointee = r[Int(i.b)].reified(as: routine.types[Int(i.c)])
    case .forceUnwrap:
      if case .none = target.pointee {
        throw RuntimeFailure(
          "found nil while unwrapping with '!'",
          help: "use 'if let', 'guard let' or '??' where a value may be missing")
      }
    case .isType: target.pointee = .bool(r[Int(i.b)].cast(to: routine.types[Int(i.c)]) != nil)
    case .castIf:
      target.pointee = r[Int(i.b)].cast(to: routine.types[Int(i.c)]) ?? .none
    case .castForced:
      guard let value = r[Int(i.b)].cast(to: routine.types[Int(i.c)]) else {
        throw RuntimeFailure(
          "found '\(r[Int(i.b)].typeName)' while casting to '\(routine.types[Int(i.c)])'",
          help: "use 'as?' where the value may be of another type")
      }
      target.pointee = value
    case .claim: onClaim?(Int(i.b), i.c == 1, target.pointee)
    case .makeIterator:
      target.pointee = .object(ElementIterator(elements(of: r[Int(i.b)])))
    case .checkRange, .checkClosedRange:
      guard case .int(let lower) = r[Int(i.b)], case .int(let upper) = r[Int(i.c)],
        lower > upper
      else { return }
      let sign = i.operation == .checkRange ? "..<" : "..."
      throw RuntimeFailure(
        "range \(lower)\(sign)\(upper) ends before it starts",
        help: "use 'stride(from:to:by:)' to count down")
    default: break
    }
  }

  /// A jump that reads an enum's case is not an object's business, but needs the tables.
  func isCase(_ value: Value, _ enumCase: EnumCase) -> Bool {
    guard let value = value.object(EnumObject.self) else { return false }
    return value.enumCase === enumCase
      || value.name == enumCase.name && value.typeName == enumCase.owner.name
  }

  func isSame(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.object(let a), .object(let b)): a === b
    case (.none, .none): true
    default: false
    }
  }

  /// `a + b` of strings, or of what generic code adds; strings into `a` itself without a copy when
  /// nobody else holds it.
  func concatenate(
    _ target: UnsafeMutablePointer<Value>, _ a: UnsafeMutablePointer<Value>,
    _ b: UnsafeMutablePointer<Value>
  ) throws {
    guard target == a, let right = b.pointee.object(StringObject.self) else {
      target.pointee = try concatenated(a.pointee, b.pointee)
      return
    }
    let tail = right.text
    try checkJoining(bytes: a.byteCount, tail.utf8.count)
    try target.changing(StringObject.self) { $0.add(tail) }
  }

  func concatenated(_ a: Value, _ b: Value) throws -> Value {
    guard let left = a.object(StringObject.self), let right = b.object(StringObject.self) else {
      return try compute(.add, a, b)
    }
    try checkJoining(bytes: left.byteCount, right.byteCount)
    return .string(left.text + right.text)
  }

  /// Where a part of an interpolation is.
  @inline(__always)
  private func part(
    _ part: Int, of i: Instruction, _ r: UnsafeMutablePointer<Value>,
    _ body: UnsafeMutablePointer<Routine.Body>
  ) -> UnsafeMutablePointer<Value> {
    let place = Int(body.pointee.operands[Int(i.c) + part])
    return place < 0 ? body.pointee.constants + ~place : r + place
  }

  private func checkJoining(bytes count: Int, _ added: Int) throws {
    if added > 1 << 16 { try checkJoining(count / 8, added / 8) }
  }

  // MARK: Changing in place

  @inline(never)
  private func take(_ place: UnsafeMutablePointer<Value>) -> Value {
    let value = place.move()
    place.initialize(to: .void)
    return value
  }

  /// The values of registers side by side, moved out.
  private func window(
    _ r: UnsafeMutablePointer<Value>, _ first: Int32, _ count: Int32
  ) -> [Value] {
    Array(unsafeUninitializedCapacity: Int(count)) { buffer, initialized in
      for index in 0..<Int(count) {
        let place = r + Int(first) + index
        guard let base = buffer.baseAddress else { break }
        (base + index).initialize(to: place.move())
        place.initialize(to: .void)
      }
      initialized = Int(count)
    }
  }
}

extension RuntimeFailure {
  /// A value of another kind than the checker promised, such as one that is being changed by the
  /// code around: an error of this program, never the end of the process.
  static var misplaced: RuntimeFailure {
    RuntimeFailure(
      "this value is being changed elsewhere at the same time",
      help: "copy it into a variable of its own first")
  }

  static func outOfRange(_ index: Int, _ array: Value) -> RuntimeFailure {
    array.object(ArrayObject.self).map { outOfRange(index, $0) } ?? misplaced
  }

  static func outOfRange(_ index: Int, _ array: ArrayObject) -> RuntimeFailure {
    let count = array.storage.place.pointee.count
    let start = array.startIndex
    if start != 0 {
      return RuntimeFailure(
        "index \(index) is out of range: the slice has indices \(start)..<\(start + count)",
        help: "a slice keeps the indices of its array; 'Array(slice)' counts from 0")
    }
    if count == 0 { return RuntimeFailure("index \(index) is out of range: the array is empty") }
    return RuntimeFailure(
      "index \(index) is out of range: the array has \(count) element\(count == 1 ? "" : "s")",
      help: count == 1 ? "its only index is 0" : "its indices are 0 to \(count - 1)")
  }
}
