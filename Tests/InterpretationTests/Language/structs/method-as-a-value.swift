struct Scaler {
  let k: Int
  func apply(_ x: Int) -> Int { x * k }
}
let f = Scaler(k: 3).apply
print(f(5), [1, 2].map(Scaler(k: 10).apply))  // expect: 15 [10, 20]
