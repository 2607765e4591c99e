/// Reads the library's public declarations and writes the bindings by which the interpreter calls
/// them.
package struct BindingGenerator {
  /// The files of the bindings, by name, and what the language cannot take.
  package struct Result {
    package var files: [String: String]
    package var skipped: [String]
  }

  private var api = PublicAPI()
  private var modules: Set<String> = []

  package init() {}

  /// Adds one source file of a module.
  package mutating func read(_ text: String, module: String, file: String) {
    modules.insert(module)
    var reader = DeclarationReader(source: SourceFile(module: module, name: file), api: api)
    reader.read(text)
    api = reader.api
  }

  package func write() -> Result {
    let kinds = Dictionary(api.types.map { ($0.name, $0.kind) }) { first, _ in first }
    let protocols = Set(api.types.filter { $0.kind == .protocolType }.map(\.name))
    let types = TypeText(
      plain: Set(kinds.keys).subtracting(protocols), protocols: protocols, aliases: api.aliases)
    let writer = BindingWriter(api: api, types: types, kinds: kinds)

    var skipped: [String] = []
    var bindings: [SourceFile: [String]] = [:]
    var documentation: [(key: String, signature: String, text: String)] = []
    for member in api.members {
      switch writer.write(member) {
      case .skipped(let reason): skipped.append("\(member.source.module): \(reason)")
      case .binding(let text, let name, let signature):
        bindings[member.source, default: []].append(text)
        documentation.append(
          (
            (member.owner.map { $0 + "." } ?? "") + name.filter { $0 != "`" }, signature,
            member.documentation
          ))
      }
    }
    documentation += api.types.map { ($0.name, "", $0.documentation) }

    var files: [String: String] = [:]
    var functions: [String] = []
    for (source, texts) in bindings.sorted(by: { $0.key < $1.key }) {
      let name = functionName(source)
      functions.append(name)
      files["\(source.module)-\(source.name)"] = file(
        imports: modules,
        "  static func \(name)(to table: inout NativeTable) {\n"
          + texts.joined() + "  }\n")
    }
    files["Types.swift"] = typesFile(types: api.types, kinds: kinds)
    files["All.swift"] = file(
      imports: [],
      "  static func addAll(to table: inout NativeTable) {\n    addTypes(to: &table)\n"
        + functions.map { "    \($0)(to: &table)\n" }.joined() + "  }\n")
    files["Documentation.swift"] = documentationFile(documentation)
    return Result(files: files, skipped: skipped.sorted())
  }

  private func functionName(_ source: SourceFile) -> String {
    let words = source.name.split { !$0.isLetter && !$0.isNumber }.dropLast()
    return "add" + source.module + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private static let notice =
    "// swift-format-ignore-file\n"
    + "// Written by `make bindings` from the library's public declarations. Do not edit.\n\n"

  private func file(imports: Set<String>, _ body: String) -> String {
    let lines = (imports.union(["Interpretation"])).sorted().map { "internal import \($0)\n" }
    return Self.notice + lines.joined() + "\nextension LibraryBindings {\n" + body + "}\n"
  }

  private func typesFile(types: [PublicType], kinds: [String: PublicType.Kind]) -> String {
    var body = "  static func addTypes(to table: inout NativeTable) {\n"
    for type in types {
      var names = type.conformances + (api.extendedConformances[type.name] ?? [])
      // A raw type is no protocol; a plain enum can be compared without saying so.
      names.removeAll { TypeText.standard.contains($0) }
      if !type.cases.isEmpty {
        names += ["Equatable", "Hashable"].filter { !names.contains($0) }
      }
      let conformances = names.map { "\"\($0)\"" }.joined(separator: ", ")
      let cases = type.cases.map { "\"\($0)\"" }.joined(separator: ", ")
      body += "    table.add(\n      type: LibraryType(\n        name: \"\(type.name)\", "
      body += "kind: .\(type.kind.rawValue), conformances: [\(conformances)]"
      body += cases.isEmpty ? "))\n" : ",\n        cases: [\(cases)]))\n"
    }
    for name in api.extendedConformances.keys.sorted() where kinds[name] == nil {
      let list = (api.extendedConformances[name] ?? []).filter { kinds[$0] == .protocolType }
      guard !list.isEmpty else { continue }
      let conformances = list.map { "\"\($0)\"" }.joined(separator: ", ")
      body += "    table.add(conformances: [\(conformances)], to: \"\(name)\")\n"
    }
    body += "  }\n"
    var text = file(imports: modules.union(["Programs"]), body)
    for type in types where type.kind != .protocolType {
      text += "\nextension \(type.name): Bridged {\n"
      text += "  static var bridgedName: String { \"\(type.name)\" }\n"
      if !type.cases.isEmpty {
        let list = type.cases.map { "  case \"\($0)\": .\($0)\n" }.joined()
        let names = type.cases.map { "    case .\($0): \"\($0)\"\n" }.joined()
        text += """

            static func native(_ value: Value) throws -> \(type.name) {
              switch libraryCase(value) {
          \(list.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
              default: throw unexpected(value, bridgedName)
              }
            }

            var value: Value {
              let name =
                switch self {
          \(names.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
                }
              return .libraryCase(name, of: Self.bridgedName)
            }

          """
      }
      text += "}\n"
    }
    return text
  }

  private func documentationFile(
    _ entries: [(key: String, signature: String, text: String)]
  ) -> String {
    var body =
      "  /// What `lectern help` shows: the name, the declaration and its comment.\n"
      + "  package static let documentation: [DocumentedName] = [\n"
    let sorted = entries.filter { !$0.text.isEmpty }.sorted {
      ($0.key, $0.signature) < ($1.key, $1.signature)
    }
    for entry in sorted {
      let comment = entry.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "      " + $0 }.joined(separator: "\n")
      body +=
        "    DocumentedName(\n      name: #\"\(entry.key)\"#, declaration: #\"\(entry.signature)\"#,\n"
      body += "      comment: #\"\"\"\n\(comment)\n      \"\"\"#),\n"
    }
    body += "  ]\n"
    return Self.notice + "extension LibraryBindings {\n" + body + "}\n"
  }
}
