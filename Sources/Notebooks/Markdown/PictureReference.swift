/// A picture from a file that prose shows: `![the Transformer](data/transformer.png)`.
package struct PictureReference: Equatable, Sendable {
  /// The file, as the prose writes it.
  package var address: String
  /// UTF-8 offsets of the address in the text.
  package var offsets: Range<Int>

  /// All pictures of `markdown` that are files; one from the web stays where it is.
  package static func all(in markdown: String) -> [PictureReference] {
    guard markdown.contains("!["), let tree = MarkdownTree(markdown) else { return [] }
    let bytes = Array(markdown.utf8)
    var found: [PictureReference] = []
    var end = 0
    for address in addresses(below: tree.root) where isFile(address) {
      let start = place(of: Array(address.utf8), in: bytes, from: end) ?? end
      end = min(bytes.count, start + address.utf8.count)
      found.append(PictureReference(address: address, offsets: start..<end))
    }
    return found
  }

  private static func addresses(below node: MarkdownNode) -> [String] {
    if case .image(let address, _) = node.kind { return [address] }
    return node.children.flatMap(addresses)
  }

  private static func isFile(_ address: String) -> Bool {
    !address.isEmpty && !address.hasPrefix("//") && !address.hasPrefix("#")
      && !address.prefix { $0 != "/" }.contains(":")
  }

  private static func place(of part: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard start + part.count <= bytes.count else { return nil }
    return (start...bytes.count - part.count).first { bytes[$0...].starts(with: part) }
  }
}
