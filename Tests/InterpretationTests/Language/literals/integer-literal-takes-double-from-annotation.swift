let half: Double = 1 / 2
print(half)  // expect: 0.5
let three: Double = 3
print(three)  // expect: 3.0
