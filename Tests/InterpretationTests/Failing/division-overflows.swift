func divide(_ a: Int, _ b: Int) -> Int { a / b }
// runtime error: -9223372036854775808 / -1 overflows
print(divide(7, -1))  // expect: -7
print(divide(Int.min, -1))
