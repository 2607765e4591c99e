func factorial(_ n: Int) -> Int { n < 2 ? 1 : n * factorial(n - 1) }
print(factorial(10), factorial(20))  // expect: 3628800 2432902008176640000
