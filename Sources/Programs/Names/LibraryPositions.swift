/// Where the names of a library stand in it: the same for every notebook, and found once.
package struct LibraryPositions: Sendable {
  let library: Library
  private(set) var declarations: [String: [Int]] = [:]
  private(set) var operators: [String: [Int]] = [:]
  private(set) var types: [String: Int] = [:]

  package init(_ library: Library) {
    self.library = library
    declarations.reserveCapacity(library.declarations.count)
    for (position, type) in library.types.enumerated() { types[type.name] = position }
    for (position, declaration) in library.declarations.enumerated() {
      if let first = declaration.name.utf8.first, Self.isOperatorByte(first) {
        operators[declaration.name, default: []].append(position)
      } else {
        let key = (declaration.owner.map { $0 + "." } ?? "") + declaration.name
        declarations[key, default: []].append(position)
      }
    }
  }

  private static func isOperatorByte(_ byte: UInt8) -> Bool {
    "+-*/%<>=!&|^~?.".utf8.contains(byte)
  }
}
