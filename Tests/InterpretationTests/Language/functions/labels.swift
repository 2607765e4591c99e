func move(from start: Int, to end: Int) -> Int { end - start }
print(move(from: 3, to: 10))  // expect: 7
func scale(_ x: Double, by factor: Double) -> Double { x * factor }
print(scale(2, by: 1.5))  // expect: 3.0
