// outside-subset
class Node {
  deinit { print("gone") }  // error: 3: 'deinit' is not part of notebook Swift
}
