func inner(_ x: inout Int) { x += 1 }
func outer(_ x: inout Int) {
  inner(&x)
  inner(&x)
}
var n = 0
outer(&n)
print(n)  // expect: 2
