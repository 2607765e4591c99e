var xs = [1, 2]
print(xs.remove(at: 1))  // expect: 2
print(xs.remove(at: 1))  // runtime error: index out of range: 1, the array has 1 element
