let a: Set = [1]
var b = a
b.insert(2)
print(a.count, b.count)  // expect: 1 2
