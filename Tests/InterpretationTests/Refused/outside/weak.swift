// outside-subset
class Node {
  weak var parent: Node?  // error: 3: 'weak' is not part of notebook Swift; leave it out
}
