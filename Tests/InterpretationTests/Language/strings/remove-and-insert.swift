var s = "hello"
s.removeLast()
print(s)  // expect: hell
s.removeFirst()
print(s, s.popLast() ?? "?", s)  // expect: ell l el
s.removeAll()
print(s.isEmpty)  // expect: true
