var running = 0.0
let sums = [1, 2, 3.5].map { (x: Double) -> Double in
  running += x
  return running
}
print(sums)  // expect: [1.0, 3.0, 6.5]
