class Node {
  var value = 1
}
let a = Node()
let b = a
let c = Node()
print(a === b, a === c, a !== c)  // expect: true false true
