class P {
  var xs: [Int] = []
}
let p = P()
p.xs.append(1)
p.xs[0] += 1
print(p.xs)  // expect: [2]
