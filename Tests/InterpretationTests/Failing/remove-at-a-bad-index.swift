var xs = [1, 2]
print(xs.remove(at: 1))  // expect: 2
print(xs.remove(at: 1))  // runtime error: index 1 is out of range: the array has 1 element
