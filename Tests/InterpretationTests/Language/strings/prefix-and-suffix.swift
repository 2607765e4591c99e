let s = "attention"
print(s.hasPrefix("att"), s.hasSuffix("ion"), s.hasPrefix("x"))  // expect: true true false
print(s.prefix(3), s.suffix(3))  // expect: att ion
print(s.dropFirst(2), s.dropLast(4))  // expect: tention atten
print(s.prefix(100))  // expect: attention
