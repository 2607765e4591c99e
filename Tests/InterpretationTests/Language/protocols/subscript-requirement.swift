protocol Table { subscript(i: Int) -> Double { get } }
struct Squares: Table { subscript(i: Int) -> Double { Double(i * i) } }
let t: any Table = Squares()
print(t[3])  // expect: 9.0
