func compose(_ f: @escaping (Int) -> Int, _ g: @escaping (Int) -> Int) -> (Int) -> Int {
  { f(g($0)) }
}
let h = compose({ $0 + 1 }, { $0 * 10 })
print(h(4))  // expect: 41
