var n = 1
var steps = 0
while n < 1_000_000 {
  n *= 2
  steps += 1
}
print(n, steps)  // expect: 1048576 20
print(255.nonzeroBitCount)  // expect: 8
