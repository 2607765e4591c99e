func f(_ n: Int) -> Int {

  // double
  let m = n * 2

  /// not a declaration's
  return m + 1
}
print(f(2))  // expect: 5
