internal import Interpretation
internal import Programs

/// Everything a notebook can call, by name, with the comments that the library has.
package struct LibraryReference {
  private let entries: [DocumentedName]

  package init() {
    let library = LibraryBindings.native.library
    var comments: [String: String] = [:]
    for one in LibraryBindings.documentation {
      comments[one.name + "\n" + one.declaration] = one.comment
    }
    let types = library.types.map { type in
      DocumentedName(
        name: type.name, declaration: Self.declaration(of: type),
        comment: comments.removeValue(forKey: type.name + "\n") ?? type.documentation)
    }
    let declarations = library.declarations.map { one in
      let name = (one.owner.map { $0 + "." } ?? "") + one.name
      return DocumentedName(
        name: name, declaration: one.signature,
        comment: comments.removeValue(forKey: name + "\n" + one.signature) ?? one.documentation)
    }
    let others = LibraryBindings.documentation.filter {
      comments[$0.name + "\n" + $0.declaration] != nil
    }
    entries = types + declarations + others
  }

  /// What a reader may mean: `matmul` is every operation of that name, of whichever type.
  package func entries(named name: String) -> [DocumentedName] {
    let ending = "." + name
    return entries.filter { $0.name == name || $0.name.hasSuffix(ending) }
  }

  /// The members of a type: how it is made, then all others by name.
  package func members(of type: String) -> [DocumentedName] {
    let members = entries.filter { $0.name.hasPrefix(type + ".") }
    let makers = members.filter { $0.name == type + ".init" }
    return makers + members.filter { $0.name != type + ".init" }.sorted { $0.name < $1.name }
  }

  /// Every name, with the type it belongs to and without.
  package var names: Set<String> {
    var names = Set(entries.map(\.name))
    for name in names {
      if let dot = name.firstIndex(of: ".") {
        names.insert(String(name[name.index(after: dot)...]))
      }
    }
    return names
  }

  private static func declaration(of type: LibraryType) -> String {
    let word =
      switch type.kind {
      case .structure: "struct"
      case .classType: "class"
      case .enumeration: "enum"
      case .protocolType: "protocol"
      }
    let conformances = type.conformances.joined(separator: ", ")
    let cases = type.cases.isEmpty ? "" : " { case \(type.cases.joined(separator: ", ")) }"
    return "\(word) \(type.name)\(conformances.isEmpty ? "" : ": " + conformances)\(cases)"
  }
}
