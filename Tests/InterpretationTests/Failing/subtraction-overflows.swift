func previous(_ n: Int) -> Int { n - 1 }  // runtime error: -9223372036854775808 - 1 overflows
print(previous(1))  // expect: 0
print(previous(Int.min))
