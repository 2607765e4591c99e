var rate = 0.5
func step(_ x: Double, by r: Double = rate) -> Double { x * r }
print(step(10))  // expect: 5.0
rate = 2
print(step(10), step(10, by: 3))  // expect: 20.0 30.0
