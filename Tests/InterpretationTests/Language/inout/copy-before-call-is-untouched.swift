func sortInPlace(_ xs: inout [Int]) { xs.sort() }
var a = [3, 1, 2]
let before = a
sortInPlace(&a)
print(before, a)  // expect: [3, 1, 2] [1, 2, 3]
