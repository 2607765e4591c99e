// outside-subset
struct Node {
  var next: [Node] = [Node()]  // error: 23: the default value of 'next' needs itself, and so never ends
}
var node = Node()
