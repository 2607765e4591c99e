/// The parameters and modules among the stored properties of a value, in declaration order, those
/// of its superclasses first.
func reflectedParts(
  of module: Any
) -> (
  parameters: [(name: String, parameter: Parameter)], children: [(name: String, module: any Module)]
) {
  var parameters: [(name: String, parameter: Parameter)] = []
  var children: [(name: String, module: any Module)] = []
  var mirrors: [Mirror] = []
  var next: Mirror? = Mirror(reflecting: module)
  while let mirror = next {
    mirrors.append(mirror)
    next = mirror.superclassMirror
  }
  func add(_ value: Any, as name: String) {
    if let parameter = value as? Parameter {
      parameters.append((name, parameter))
    } else if let child = value as? any Module {
      children.append((name, child))
    } else {
      for part in parts(of: value) { add(part.value, as: "\(name).\(part.name)") }
    }
  }
  for mirror in mirrors.reversed() {
    for case (let name?, let value) in mirror.children { add(value, as: name) }
  }
  return (parameters, children)
}

/// What an array, a tuple or a dictionary holds, by place, label or key; nothing of numbers, of which
/// there may be many.
private func parts(of value: Any) -> [(name: String, value: Any)] {
  let mirror = Mirror(reflecting: value)
  switch mirror.displayStyle {
  case .optional: return mirror.children.flatMap { parts(of: $0.value) }
  case .tuple:
    return mirror.children.enumerated().map { place, child in
      let label = child.label.flatMap { $0.hasPrefix(".") ? nil : $0 }
      return (label ?? "\(place)", child.value)
    }
  case .collection:
    guard let first = mirror.children.first?.value, mayHoldParts(first) else { return [] }
    return mirror.children.enumerated().map { ("\($0)", $1.value) }
  case .dictionary:
    let pairs = mirror.children.map { Mirror(reflecting: $0.value).children.map(\.value) }
    guard let first = pairs.first?.last, mayHoldParts(first) else { return [] }
    return pairs.compactMap { pair in pair.last.map { ("\(pair[0])", $0) } }
      .sorted { $0.name < $1.name }
  default: return []
  }
}

private func mayHoldParts(_ value: Any) -> Bool {
  if value is Parameter || value is any Module { return true }
  switch Mirror(reflecting: value).displayStyle {
  case .collection, .tuple, .dictionary, .optional: return true
  default: return false
  }
}
