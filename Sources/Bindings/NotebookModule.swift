internal import Attention
internal import Interpretation
internal import Programs

/// A struct or class that a notebook defines as a `Module`, as the library sees it: its parameters
/// and modules are found among its stored properties, in the order of their declaration.
struct NotebookModule: Module {
  private let properties: [(name: String, value: Value)]

  /// Nil for a value that is not of a notebook's own module type.
  init?(_ object: ValueObject) {
    switch object {
    case let object as StructObject where object.nominal.isModule:
      properties = Array(zip(object.nominal.storedProperties.map(\.name), object.fields))
    case let object as ClassObject where object.nominal.isModule:
      properties = Array(zip(object.nominal.storedProperties.map(\.name), object.fields))
    default: return nil
    }
  }

  var ownParameters: [(name: String, parameter: Parameter)] {
    numberedProperties.compactMap { name, value in
      (try? Parameter.native(value)).map { (name, $0) }
    }
  }

  var namedChildren: [(name: String, module: any Module)] {
    numberedProperties.compactMap { name, value in
      (try? existential(value, as: (any Module).self)).map { (name, $0) }
    }
  }

  /// An array counts as its elements, `heads.0`, `heads.1` …; an optional as what it holds.
  private var numberedProperties: [(name: String, value: Value)] {
    properties.flatMap { name, value in
      guard case .object(let object) = value, let array = object as? ArrayObject else {
        return [(name, value)]
      }
      return array.elements.enumerated().map { ("\(name).\($0)", $1) }
    }
  }
}

extension Nominal {
  fileprivate var isModule: Bool {
    protocols.contains("Module") || superclass?.isModule == true
  }
}
