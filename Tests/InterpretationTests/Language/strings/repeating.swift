print(String(repeating: "ab", count: 3))  // expect: ababab
print(String(repeating: "-", count: 0).isEmpty)  // expect: true
