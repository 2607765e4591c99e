struct Inner {
  var xs = [1, 2]
}
struct Outer {
  var inners = [Inner(), Inner()]
}
func set(_ x: inout Int) { x = 99 }
var o = Outer()
set(&o.inners[1].xs[0])
print(o.inners[0].xs, o.inners[1].xs)  // expect: [1, 2] [99, 2]
