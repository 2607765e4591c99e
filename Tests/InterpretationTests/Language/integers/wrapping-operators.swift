print(Int.max &+ 1 == Int.min)  // expect: true
print(Int.min &- 1 == Int.max)  // expect: true
print(Int.max &* 2)  // expect: -2
