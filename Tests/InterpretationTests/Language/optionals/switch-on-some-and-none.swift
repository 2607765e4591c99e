func show(_ x: Int?) -> String {
  switch x {
  case .some(let n) where n > 9: "big"
  case .some(let n): "\(n)"
  case .none: "none"
  }
}
print(show(3), show(30), show(nil))  // expect: 3 big none
