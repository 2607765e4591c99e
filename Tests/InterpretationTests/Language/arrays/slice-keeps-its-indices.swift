let xs = [10, 20, 30, 40]
let middle = xs[1..<3]
print(middle[1], middle.startIndex, middle.endIndex)  // expect: 20 1 3
print(Array(middle)[0])  // expect: 20
