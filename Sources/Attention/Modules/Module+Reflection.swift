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
  for mirror in mirrors.reversed() {
    for case (let name?, let value) in mirror.children {
      if let parameter = value as? Parameter {
        parameters.append((name, parameter))
      } else if let child = value as? any Module {
        children.append((name, child))
      } else if let list = value as? [Parameter] {
        for (position, parameter) in list.enumerated() {
          parameters.append(("\(name).\(position)", parameter))
        }
      } else if let list = value as? [any Module] {
        for (position, child) in list.enumerated() {
          children.append(("\(name).\(position)", child))
        }
      }
    }
  }
  return (parameters, children)
}
