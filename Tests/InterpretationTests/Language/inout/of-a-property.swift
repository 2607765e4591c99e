struct Box {
  var value = 1
}
func bump(_ x: inout Int) { x += 1 }
var box = Box()
bump(&box.value)
bump(&box.value)
print(box.value)  // expect: 3
