func f() -> String {
  let g = { (n: Int) -> Int in
    if n > 0 { return 1 }
    return 2
  }
  return "\(g(1)) \(g(0))"
}
print(f())  // expect: 1 2
