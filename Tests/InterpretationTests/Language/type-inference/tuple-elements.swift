let t = (1, 2.0, "a")
print(type(of: t.0), type(of: t.1), t)  // expect: Int Double (1, 2.0, "a")
let u: (Double, Double) = (1, 2)
print(u)  // expect: (1.0, 2.0)
