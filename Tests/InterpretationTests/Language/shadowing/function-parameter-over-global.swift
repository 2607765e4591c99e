let n = 1
func f(n: Int) -> Int { n * 10 }
print(f(n: n + 4), n)  // expect: 50 1
