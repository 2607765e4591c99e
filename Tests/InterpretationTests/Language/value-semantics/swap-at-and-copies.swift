var a = [[1], [2]]
let b = a
a.swapAt(0, 1)
a[0].append(3)
print(a, b)  // expect: [[2, 3], [1]] [[1], [2]]
