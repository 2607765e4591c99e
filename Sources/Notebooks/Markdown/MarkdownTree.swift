internal import CMarkGFM
internal import Foundation

/// A parsed GitHub-flavoured markdown text: tables, strikethrough, bare links, task lists and
/// footnotes are on.
///
/// It owns the nodes: a `MarkdownNode` is good for as long as its tree is alive.
package final class MarkdownTree {
  private let parser: OpaquePointer
  private let document: OpaquePointer

  /// libcmark-gfm keeps its extensions, and while it parses their special characters, in one place
  /// for the whole process: one text at a time.
  private static let parsing = NSLock()

  /// Parses `text`; nil only when memory is out.
  package init?(_ text: String) {
    Self.parsing.lock()
    defer { Self.parsing.unlock() }
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES) else {
      return nil
    }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      if let found = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
    }
    guard let document = cmark_parser_finish(parser) else {
      cmark_parser_free(parser)
      return nil
    }
    self.parser = parser
    self.document = document
  }

  deinit {
    cmark_node_free(document)
    cmark_parser_free(parser)
  }

  package var root: MarkdownNode { MarkdownNode(pointer: document) }
}
