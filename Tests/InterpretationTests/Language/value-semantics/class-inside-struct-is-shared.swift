class Ref {
  var n = 0
}
struct Holder {
  var ref = Ref()
  var n = 0
}
let a = Holder()
var b = a
b.ref.n = 5
b.n = 5
print(a.ref.n, a.n, b.ref.n, b.n)  // expect: 5 0 5 5
