class A {}
class B: A {
  let n = 7
}
let xs: [A] = [A(), B()]
for x in xs {
  if let b = x as? B { print("B", b.n) } else { print("A") }
}
// expect: A
// expect: B 7
print(xs[1] is B, xs[0] is B)  // expect: true false
