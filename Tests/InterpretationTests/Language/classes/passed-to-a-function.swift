class Box {
  var n = 1
}
func change(_ b: Box) { b.n = 99 }
let b = Box()
change(b)
print(b.n)  // expect: 99
