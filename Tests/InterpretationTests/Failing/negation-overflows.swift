func opposite(_ n: Int) -> Int { -n }  // runtime error: -(-9223372036854775808) overflows
print(opposite(3))  // expect: -3
print(opposite(Int.min))
