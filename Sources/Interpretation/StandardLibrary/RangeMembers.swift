/// Ranges of every kind, and `stride`.
extension StandardLibrary {
  static func addRanges(to table: inout NativeTable) {
    addRangeOperators(to: &table)
    for name in ["Range", "ClosedRange"] {
      let owner = SequenceOwner(
        name: name, element: "Int", constraint: "Bound == Int", hasOwnContains: true)
      addSequenceMembers(to: &table, owner)
      addCollectionMembers(to: &table, owner, part: .array)
      addBidirectionalMembers(to: &table, owner)
      table.add(
        to: name, "func filter(_ isIncluded: (Int) throws -> Bool) rethrows -> [Int]",
        where: "Bound == Int"
      ) { a, context in .array(try elements(of: a[0]).filter { try context.isTrue(a[1], $0) }) }

      table.add(to: name, "var lowerBound: Bound { get }") { a, _ in a.range(0).lower }
      table.add(to: name, "var upperBound: Bound { get }") { a, _ in a.range(0).upper }
      table.add(to: name, "func contains(_ element: Bound) -> Bool") { a, context in
        .bool(try contains(a.range(0), a[1], context))
      }
      table.add(to: name, "func overlaps(_ other: \(name)<Bound>) -> Bool") { a, context in
        let (x, y) = (a.range(0), a.range(1))
        guard try !isEmpty(x, context), try !isEmpty(y, context) else { return .bool(false) }
        return .bool(
          try contains(x, y.lower, context) || contains(y, x.lower, context))
      }
      table.add(to: name, "func clamped(to limits: \(name)<Bound>) -> \(name)<Bound>") {
        a, context in
        let (range, limits) = (a.range(0), a.range(1))
        func clamp(_ bound: Value) throws -> Value {
          if try context.isLess(bound, limits.lower) { return limits.lower }
          return try context.isLess(limits.upper, bound) ? limits.upper : bound
        }
        return .object(
          RangeObject(range.kind, lower: try clamp(range.lower), upper: try clamp(range.upper)))
      }
    }
    table.add(to: "Range", "var isEmpty: Bool { get }", where: "Bound == Double") { a, context in
      .bool(try isEmpty(a.range(0), context))
    }
    table.add(to: "Range", "init(_ other: ClosedRange<Int>)", where: "Bound == Int") { a, _ in
      guard case .integers(let range) = elements(of: a[0]) else {
        throw RuntimeFailure("integer overflow: \(a[0].text) has no half-open form")
      }
      return .range(.int(range.lowerBound), .int(range.upperBound))
    }
    for name in ["PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough"] {
      table.add(to: name, "func contains(_ element: Bound) -> Bool") { a, context in
        .bool(try contains(a.range(0), a[1], context))
      }
    }
    addStrides(to: &table)
  }

  private static func addRangeOperators(to table: inout NativeTable) {
    func makeRange(
      _ kind: RangeObject.Kind, _ sign: String
    ) -> NativeFunction {
      { a, context in
        guard try !context.isLess(a[1], a[0]) else {
          throw RuntimeFailure(
            "a range cannot end before it starts: \(a[0].text)\(sign)\(a[1].text)",
            help: "stride(from:to:by:) counts down with a negative step")
        }
        return .object(RangeObject(kind, lower: a[0], upper: a[1]))
      }
    }
    table.add(
      to: nil, "func ..< <Bound: Comparable>(minimum: Bound, maximum: Bound) -> Range<Bound>",
      makeRange(.halfOpen, "..<"))
    table.add(
      to: nil, "func ... <Bound: Comparable>(minimum: Bound, maximum: Bound) -> ClosedRange<Bound>",
      makeRange(.closed, "..."))
    table.add(
      to: nil, "prefix func ..< <Bound: Comparable>(maximum: Bound) -> PartialRangeUpTo<Bound>"
    ) { a, _ in .object(RangeObject(.upTo, lower: .void, upper: a[0])) }
    table.add(
      to: nil, "prefix func ... <Bound: Comparable>(maximum: Bound) -> PartialRangeThrough<Bound>"
    ) { a, _ in .object(RangeObject(.through, lower: .void, upper: a[0])) }
    table.add(
      to: nil, "postfix func ... <Bound: Comparable>(minimum: Bound) -> PartialRangeFrom<Bound>"
    ) { a, _ in .object(RangeObject(.from, lower: a[0], upper: .void)) }
    for name in [
      "Range", "ClosedRange", "PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough",
    ] {
      table.add(
        to: nil, "func ~= <Bound: Comparable>(pattern: \(name)<Bound>, value: Bound) -> Bool"
      ) { a, context in .bool(try contains(a.range(0), a[1], context)) }
    }
  }

  private static func isEmpty(_ range: RangeObject, _ context: any NativeContext) throws -> Bool {
    guard range.kind == .halfOpen else { return false }
    return try context.areEqual(range.lower, range.upper)
  }

  private static func contains(
    _ range: RangeObject, _ value: Value, _ context: any NativeContext
  ) throws -> Bool {
    switch range.kind {
    case .halfOpen, .closed, .from:
      if try context.isLess(value, range.lower) { return false }
    case .upTo, .through: break
    }
    switch range.kind {
    case .halfOpen, .upTo: return try context.isLess(value, range.upper)
    case .closed, .through: return try !context.isLess(range.upper, value)
    case .from: return true
    }
  }

  private static func addStrides(to table: inout NativeTable) {
    for (name, label, includesEnd) in [
      ("StrideTo", "to", false), ("StrideThrough", "through", true),
    ] {
      table.add(
        to: nil, "func stride(from start: Int, \(label) end: Int, by stride: Int) -> \(name)<Int>"
      ) { a, context in
        let (start, end, step) = (a.int(0), a.int(1), a.int(2))
        guard step != 0 else { throw RuntimeFailure("stride(from:\(label):by:): the step is 0") }
        let count = (Double(end) - Double(start)) / Double(step)
        try context.checkAllocation(
          of: count < 50_000_000 ? 0 : .max, "a stride of more than 50 million numbers")
        let numbers =
          includesEnd
          ? Array(stride(from: start, through: end, by: step))
          : Array(stride(from: start, to: end, by: step))
        return .array(numbers.map { .int($0) })
      }
      for type in ["Double", "Float"] {
        table.add(
          to: nil,
          "func stride(from start: \(type), \(label) end: \(type), by stride: \(type)) -> \(name)<\(type)>"
        ) { a, context in
          guard a.double(2) != 0 else {
            throw RuntimeFailure("stride(from:\(label):by:): the step is 0")
          }
          let count = (a.double(1) - a.double(0)) / a.double(2)
          try context.checkAllocation(
            of: count < 50_000_000 ? 0 : .max, "a stride of more than 50 million numbers")
          if case .float = a[0] {
            let (start, end, step) = (a.float(0), a.float(1), a.float(2))
            return .array(
              includesEnd
                ? stride(from: start, through: end, by: step).map { .float($0) }
                : stride(from: start, to: end, by: step).map { .float($0) })
          }
          let (start, end, step) = (a.double(0), a.double(1), a.double(2))
          return .array(
            includesEnd
              ? stride(from: start, through: end, by: step).map { .double($0) }
              : stride(from: start, to: end, by: step).map { .double($0) })
        }
      }
    }
  }
}

extension NativeArguments {
  fileprivate func range(_ index: Int) -> RangeObject {
    guard case .object(let object) = base[index], let range = object as? RangeObject else {
      return RangeObject(.halfOpen, lower: .int(0), upper: .int(0))
    }
    return range
  }
}
