func size() -> Int { 1 }
struct P {
  let n = 2
  func total() -> Int { n + size() }
}
print(P().total())  // expect: 3
