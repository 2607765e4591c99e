print(later(2))  // expect: 201
func later(_ x: Int) -> Int { helper(x) + 1 }
func helper(_ x: Int) -> Int { x * 100 }
