internal import Attention
internal import Interpretation
internal import Programs

/// A struct or class that a notebook defines as a `Module`, as the library sees it: its parameters
/// and modules are found among its stored properties, in the order of their declaration.
struct NotebookModule: Module, ModuleView {
  let identity: ObjectIdentifier?
  private let properties: [(name: String, value: Value)]

  /// Nil for a value that is not of a notebook's own module type.
  init?(_ object: ValueObject) {
    switch object {
    case let object as StructObject where object.nominal.isModule:
      identity = nil
      properties = Array(zip(object.nominal.storedProperties.map(\.name), object.fields))
    case let object as ClassObject where object.nominal.isModule:
      identity = ObjectIdentifier(object)
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

  /// An array counts as its elements, `heads.0`, `heads.1` …, a tuple and a dictionary as theirs;
  /// an optional as what it holds.
  private var numberedProperties: [(name: String, value: Value)] {
    properties.flatMap { Self.parts(of: $1, named: $0) }
  }

  private static func parts(of value: Value, named name: String) -> [(name: String, value: Value)] {
    guard case .object(let object) = value else { return [(name, value)] }
    switch object {
    case let array as ArrayObject:
      return array.elements.enumerated().flatMap { parts(of: $1, named: "\(name).\($0)") }
    case let tuple as TupleObject:
      return tuple.elements.enumerated().flatMap { place, element in
        let label = place < tuple.labels.count ? tuple.labels[place] : nil
        return parts(of: element, named: "\(name).\(label ?? "\(place)")")
      }
    case let dictionary as DictionaryObject:
      return dictionary.entries.map { ($0.key.text, $0.value) }.sorted { $0.0 < $1.0 }
        .flatMap { parts(of: $1, named: "\(name).\($0)") }
    default: return [(name, value)]
    }
  }
}

extension Nominal {
  fileprivate var isModule: Bool {
    protocols.contains("Module") || superclass?.isModule == true
  }
}
