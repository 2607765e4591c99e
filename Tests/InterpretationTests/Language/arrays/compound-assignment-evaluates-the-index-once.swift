var calls = 0
func index() -> Int {
  calls += 1
  return 0
}
var xs = [10]
xs[index()] += 5
print(xs, calls)  // expect: [15] 1
