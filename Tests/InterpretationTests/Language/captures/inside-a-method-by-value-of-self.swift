struct P {
  var x = 1
  func reader() -> () -> Int { { x } }
}
var p = P()
let read = p.reader()
p.x = 50
print(read(), p.x)  // expect: 1 50
