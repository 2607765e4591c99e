// outside-subset
class Node {
  unowned let parent: Node  // error: 3: 'unowned' is not part of notebook Swift; leave it out
  init(_ p: Node) { parent = p }
}
