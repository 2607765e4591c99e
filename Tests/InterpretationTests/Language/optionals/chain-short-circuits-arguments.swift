var calls = 0
func next() -> Int {
  calls += 1
  return calls
}
var xs: [Int]? = nil
xs?.append(next())
print(calls)  // expect: 0
xs = []
xs?.append(next())
print(calls, xs ?? [])  // expect: 1 [1]
