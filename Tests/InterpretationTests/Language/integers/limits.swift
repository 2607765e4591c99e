print(Int.max)  // expect: 9223372036854775807
print(Int.min)  // expect: -9223372036854775808
print(Int.max - 1 + 1 == Int.max)  // expect: true
