var s = [10, 20, 30, 40][0...]
print(s.removeFirst(), s.startIndex, s[1])  // expect: 10 1 20
s.removeFirst(2)
print(s.startIndex, s.endIndex, s[3])  // expect: 3 4 40
print(s.popFirst() as Any, s.popFirst() as Any, s.startIndex)  // expect: Optional(40) nil 4
var t = [1, 2, 3][1...]
t.append(4)
t.removeAll()
print(t, t.startIndex)  // expect: [] 0
var xs = [1, 2, 3]
xs.removeFirst()
print(xs[0], xs.startIndex)  // expect: 2 0
