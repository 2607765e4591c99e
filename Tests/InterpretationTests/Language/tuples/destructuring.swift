let (name, age) = ("Ada", 36)
print(name, age)  // expect: Ada 36
let (first, _) = (1, 2)
print(first)  // expect: 1
let ((a, b), c) = ((1, 2), 3)
print(a, b, c)  // expect: 1 2 3
