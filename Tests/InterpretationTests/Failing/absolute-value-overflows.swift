func size(_ n: Int) -> Int { abs(n) }  // runtime error: abs(-9223372036854775808) overflows
print(size(-3))  // expect: 3
print(size(Int.min))
