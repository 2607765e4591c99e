let c: Character = "f"
print(c.hexDigitValue ?? -1, c < "g", c.isLowercase, c.uppercased())  // expect: 15 true true F
