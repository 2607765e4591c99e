let rows = [[1, 2], [3]]
print(rows.count)  // expect: 2
let seconds = rows.map { $0[1] }  // runtime error: index 1 is out of range: the array has 1 element
print(seconds)
