struct P {
  var x = 1
}
var a = P()
var b = a
b.x = 2
print(a.x, b.x)  // expect: 1 2
a.x = 9
print(a.x, b.x)  // expect: 9 2
