var t = (1, "a")
t.0 += 10
t.1 = "b"
print(t)  // expect: (11, "b")
var u = t
u.0 = 0
print(t.0, u.0)  // expect: 11 0
