internal import CMarkGFM

/// A node of a `MarkdownTree`, valid for as long as its tree is.
package struct MarkdownNode {
  let pointer: OpaquePointer

  package enum Kind: Equatable {
    case document, blockQuote, paragraph, thematicBreak, htmlBlock, footnoteDefinition
    case heading(level: Int)
    /// An ordered list has a start; a tight one shows its items without paragraphs.
    case list(start: Int?, isTight: Bool)
    case item
    case taskItem(isDone: Bool)
    /// A block between fences, or an indented one.
    case codeBlock(info: String, isFenced: Bool)
    case table(alignments: [ColumnAlignment])
    case tableRow(isHeader: Bool)
    case tableCell
    case text, softBreak, lineBreak, code, inlineHTML, emphasis, strong, strikethrough
    case link(address: String, title: String)
    case image(address: String, title: String)
    case footnoteReference
    /// A kind this version of the library knows and we do not: show its children.
    case other
  }

  package enum ColumnAlignment: Equatable {
    case none, left, center, right
  }

  package var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(pointer)))
    case CMARK_NODE_LIST:
      .list(
        start: cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
          ? Int(cmark_node_get_list_start(pointer)) : nil,
        isTight: cmark_node_get_list_tight(pointer) != 0)
    case CMARK_NODE_ITEM: itemKind
    case CMARK_NODE_CODE_BLOCK:
      .codeBlock(info: string(cmark_node_get_fence_info(pointer)), isFenced: fence != nil)
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK:
      .link(
        address: string(cmark_node_get_url(pointer)), title: string(cmark_node_get_title(pointer)))
    case CMARK_NODE_IMAGE:
      .image(
        address: string(cmark_node_get_url(pointer)), title: string(cmark_node_get_title(pointer)))
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    default: extensionKind
    }
  }

  /// The text of a leaf: of a code block or span, of text, of raw HTML.
  package var literal: String { string(cmark_node_get_literal(pointer)) }

  /// 1-based lines of the parsed text; 0 for some nodes inside a line.
  package var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  package var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// 1-based, in UTF-8 bytes.
  package var startByteColumn: Int { Int(cmark_node_get_start_column(pointer)) }

  package var next: MarkdownNode? {
    cmark_node_next(pointer).map(MarkdownNode.init(pointer:))
  }

  package var previous: MarkdownNode? {
    cmark_node_previous(pointer).map(MarkdownNode.init(pointer:))
  }

  package var parent: MarkdownNode? {
    cmark_node_parent(pointer).map(MarkdownNode.init(pointer:))
  }

  package var children: some Sequence<MarkdownNode> {
    sequence(
      first: cmark_node_first_child(pointer).map(MarkdownNode.init(pointer:)), next: { $0?.next }
    )
    .lazy.prefix { $0 != nil }.compactMap { $0 }
  }

  /// The fence of a code block: its character and how often it stands there.
  var fence: (character: Character, length: Int)? {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    guard cmark_node_get_fenced(pointer, &length, &offset, &character) != 0 else { return nil }
    return (Character(UnicodeScalar(UInt8(bitPattern: character))), Int(length))
  }

  private var typeName: String { string(cmark_node_get_type_string(pointer)) }

  private var itemKind: Kind {
    typeName == "tasklist"
      ? .taskItem(isDone: cmark_gfm_extensions_get_tasklist_item_checked(pointer)) : .item
  }

  /// The kinds that extensions add: their numbers are given out at run time, their names are not.
  private var extensionKind: Kind {
    switch typeName {
    case "table": .table(alignments: alignments)
    case "table_header": .tableRow(isHeader: true)
    case "table_row": .tableRow(isHeader: false)
    case "table_cell": .tableCell
    case "strikethrough": .strikethrough
    case "tasklist": itemKind
    default: .other
    }
  }

  private var alignments: [ColumnAlignment] {
    guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return (0..<Int(cmark_gfm_extensions_get_table_columns(pointer))).map {
      switch letters[$0] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }

  private func string(_ characters: UnsafePointer<CChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}
