func one() -> Double {
  return 1
}
func third() -> Double { 1 / 3 }
print(one(), third())  // expect: 1.0 0.3333333333333333
