struct Inner {
  var n = 0
}
struct Outer {
  var inner = Inner()
}
var o = Outer()
let kept = o.inner
o.inner.n = 5
print(o.inner.n, kept.n)  // expect: 5 0
