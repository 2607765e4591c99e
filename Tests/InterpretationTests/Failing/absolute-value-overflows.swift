func size(_ n: Int) -> Int { abs(n) }
// runtime error: integer overflow: the magnitude of -9223372036854775808
print(size(-3))  // expect: 3
print(size(Int.min))
