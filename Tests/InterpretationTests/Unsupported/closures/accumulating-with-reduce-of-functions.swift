let steps: [(Double) -> Double] = [{ $0 + 1 }, { $0 * 2 }, { $0 / 4 }]
print(steps.reduce(3) { x, f in f(x) })  // expect: 2.0
let all = steps.reduce({ $0 }, { f, g in { g(f($0)) } })
print(all(1))  // expect: 1.0
