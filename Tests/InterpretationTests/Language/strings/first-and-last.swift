let s = "word"
print(s.first ?? "?", s.last ?? "?")  // expect: w d
print("".first ?? "?")  // expect: ?
