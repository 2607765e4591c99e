import Notebooks
import Synchronization
import Testing

import class Foundation.DispatchQueue

@Suite struct MarkdownTreeTests {
  private static func nodeCount(of text: String) -> Int {
    func count(_ node: MarkdownNode) -> Int { node.children.reduce(1) { $0 + count($1) } }
    guard let tree = MarkdownTree(text) else { return 0 }
    return withExtendedLifetime(tree) { count(tree.root) }
  }

  /// Reports are made side by side, and libcmark-gfm keeps which characters are special in one place
  /// for the whole process.
  @Test func textsAreParsedSideBySideAsAlone() {
    let line = "a ~~b~~ https://example.org c~~d~~e www.example.org\n\n"
    let text = String(repeating: line, count: 20)
    let alone = Self.nodeCount(of: text)
    #expect(alone == Self.nodeCount(of: text))
    let different = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: 1000) { _ in
      if Self.nodeCount(of: text) != alone { different.add(1, ordering: .relaxed) }
    }
    #expect(different.load(ordering: .relaxed) == 0)
  }
}
