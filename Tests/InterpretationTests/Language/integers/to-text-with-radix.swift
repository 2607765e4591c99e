print(String(255, radix: 16), String(5, radix: 2))  // expect: ff 101
print(Int("ff", radix: 16) ?? 0)  // expect: 255
print(String(255, radix: 16, uppercase: true))  // expect: FF
