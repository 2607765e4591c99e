struct P { var x: Int }
let ps = [P(x: 3), P(x: 1)]
print(ps.min { $0.x < $1.x }?.x ?? 0, ps.max { $0.x < $1.x }?.x ?? 0)  // expect: 1 3
