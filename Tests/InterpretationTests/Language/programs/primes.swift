func sieve(_ n: Int) -> [Int] {
  var composite = Array(repeating: false, count: n + 1)
  var primes: [Int] = []
  for i in 2...n {
    if composite[i] { continue }
    primes.append(i)
    for j in stride(from: i * i, through: n, by: i) { composite[j] = true }
  }
  return primes
}
print(sieve(30))  // expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
print(sieve(10000).count)  // expect: 1229
