let n = Int.random(in: 1...6)
print((1...6).contains(n))  // expect: true
let x = Double.random(in: 0..<1)
print(x >= 0 && x < 1)  // expect: true
print([1, 2, 3].contains([1, 2, 3].randomElement() ?? 0), [1, 2].shuffled().sorted())
// expect: true [1, 2]
