print([3, 1, 2].sorted(by: <), [1, 2, 3].reduce(0, +), [1, 2, 3].reduce(1, *))
// expect: [1, 2, 3] 6 6
let op: (Int, Int) -> Int = (-)
print(op(5, 3))  // expect: 2
print(zip([1, 2], [3, 4]).map(+))  // expect: [4, 6]
