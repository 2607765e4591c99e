print(Int("42") ?? -1)  // expect: 42
print(Int("4x") ?? -1)  // expect: -1
print(Int("") ?? -1)  // expect: -1
print(Int("-17") ?? 0)  // expect: -17
print(Int("+5") ?? 0)  // expect: 5
print(Int(" 5") ?? 0)  // expect: 0
