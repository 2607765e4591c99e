struct Node {
  var value = 0
  var next: Node?  // error: 7: 'next' holds a 'Node' within a 'Node', and so never ends; use an array, or make 'Node' a class
}
