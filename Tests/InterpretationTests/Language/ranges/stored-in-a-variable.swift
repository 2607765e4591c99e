var window = 0..<2
let xs = [1, 2, 3, 4]
print(Array(xs[window]))  // expect: [1, 2]
window = 2..<4
print(Array(xs[window]), window == 2..<4)  // expect: [3, 4] true
