func next(_ n: Int) -> Int { n + 1 }  // runtime error: 9223372036854775807 + 1 overflows
print(next(1))  // expect: 2
print(next(Int.max))
