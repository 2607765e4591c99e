func fill(_ xs: inout [Double], with x: Double) {
  for i in xs.indices { xs[i] = x }
  xs.append(x + 1)
}
var xs = [0.0, 0.0]
fill(&xs, with: 2)
print(xs)  // expect: [2.0, 2.0, 3.0]
