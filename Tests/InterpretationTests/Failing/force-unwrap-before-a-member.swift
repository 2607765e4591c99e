struct P {
  var x = 1
}
var p: P? = P()
print(p!.x)  // expect: 1
p = nil
p!.x = 3  // runtime error: found nil while unwrapping with '!'
