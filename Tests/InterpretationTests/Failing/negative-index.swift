let xs = [1, 2, 3]
func at(_ i: Int) -> Int { xs[i] }
// runtime error: index -1 is out of range: the array has 3 elements
print(at(0))  // expect: 1
print(at(-1))
