var calls = 0
func next() -> Int {
  calls += 1
  return calls
}
func show(first: Int = next(), second: Int, third: Int = next()) -> String {
  "\(first) \(second) \(third)"
}
print(show(second: next()))  // expect: 2 1 3
print(show(first: 0, second: next()), calls)  // expect: 0 4 5 5
