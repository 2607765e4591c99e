print([1, 2, 3].reduce(0.0) { $0 + Double($1) / 2 })  // expect: 3.0
let xs: [Double] = [1, 2]
print(xs.reduce(0) { $0 + $1 * $1 })  // expect: 5.0
