struct P {
  var xs = [0]
}
var a = [P(), P()]
var b = a
b[0].xs[0] = 5
b[1].xs.append(7)
print(a[0].xs, a[1].xs, b[0].xs, b[1].xs)  // expect: [0] [0] [5] [0, 7]
a[0].xs = [1]
print(a[0].xs, b[0].xs)  // expect: [1] [5]
