struct A { var b = B() }
struct B { var cs = [C(), C()] }
struct C { var n = 0 }
var a = A()
a.b.cs[1].n += 5
a.b.cs.append(C(n: 9))
print(a.b.cs.map { $0.n })  // expect: [0, 5, 9]
print(a.b.cs[0])  // expect: C(n: 0)
