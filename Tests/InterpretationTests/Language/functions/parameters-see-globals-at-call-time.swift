var rate = 2
func scaled(_ x: Int) -> Int { x * rate }
print(scaled(10))  // expect: 20
rate = 3
print(scaled(10))  // expect: 30
