struct P {
  var x = 0
}
var a: P? = P()
let b = a
a?.x = 7
print(a?.x ?? -1, b?.x ?? -1)  // expect: 7 0
