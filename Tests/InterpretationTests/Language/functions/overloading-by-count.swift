func sum(_ a: Int, _ b: Int) -> Int { a + b }
func sum(_ a: Int, _ b: Int, _ c: Int) -> Int { a + b + c }
print(sum(1, 2), sum(1, 2, 3))  // expect: 3 6
