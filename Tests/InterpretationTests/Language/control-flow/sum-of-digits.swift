func digits(_ n: Int) -> Int {
  var n = n
  var sum = 0
  while n > 0 {
    sum += n % 10
    n /= 10
  }
  return sum
}
print(digits(9_875), digits(0))  // expect: 29 0
