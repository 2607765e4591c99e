let n = 3
func half(_ x: Double) -> Double { x / 2 }
print(half(n))  // error: 12: expected 'Double', found 'Int'; write 'Double(n)'
