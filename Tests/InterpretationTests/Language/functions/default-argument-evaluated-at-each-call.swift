var calls = 0
func next() -> Int {
  calls += 1
  return calls
}
func f(_ n: Int = next()) -> Int { n }
print(f(), f(), f(10), f())  // expect: 1 2 10 3
