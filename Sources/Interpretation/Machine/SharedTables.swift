internal import Programs

/// What all routines of a session share: lowered functions, the places of globals, enum values.
final class SharedTables {
  private var callables: [ObjectIdentifier: Callable] = [:]
  private var slots: [ObjectIdentifier: Int32] = [:]
  private var cases: [ObjectIdentifier: Value] = [:]
  /// Keeps alive what the identifiers above stand for.
  private var kept: [AnyObject] = []
  weak var machine: Machine?
  /// The statements whose values `Machine.onClaim` is told of, by their ends.
  var claims: [ShapeClaim: Int32] = [:]
  let globals: UnsafeMutablePointer<Value>
  private var globalCount: Int32 = 0
  /// Memory that nobody touches costs nothing: more than a notebook can hold in text.
  static let mostGlobals: Int32 = 1 << 22

  init() {
    globals = .allocate(capacity: Int(Self.mostGlobals))
  }

  deinit {
    globals.deinitialize(count: Int(globalCount))
    globals.deallocate()
  }

  func callable(_ function: Function) -> Callable {
    if let found = callables[ObjectIdentifier(function)] { return found }
    let callable = Callable(function)
    callables[ObjectIdentifier(function)] = callable
    return callable
  }

  func slot(of variable: Variable) -> Int32 {
    if let found = slots[ObjectIdentifier(variable)] { return found }
    // Past the last slot variables would share one; no notebook has so many.
    if globalCount < Self.mostGlobals {
      (globals + Int(globalCount)).initialize(to: .void)
      globalCount += 1
    }
    let slot = globalCount - 1
    slots[ObjectIdentifier(variable)] = slot
    kept.append(variable)
    return slot
  }

  /// The one value of a case without associated values.
  func value(of enumCase: EnumCase) -> Value {
    if let found = cases[ObjectIdentifier(enumCase)] { return found }
    let value = Value.object(EnumObject(enumCase, payload: [], machine: machine))
    cases[ObjectIdentifier(enumCase)] = value
    kept.append(enumCase)
    return value
  }
}
