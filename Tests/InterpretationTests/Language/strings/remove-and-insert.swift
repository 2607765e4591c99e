var s = "hello"
s.removeLast()
print(s)  // expect: hell
s.removeFirst()
print(s, s.popLast() ?? "?", s)  // expect: ell l el
s = "né你好吗"
s.removeFirst(2)
s.removeLast(1)
print(s)  // expect: 你好
s.removeAll()
print(s.isEmpty)  // expect: true
