func half(_ x: Double) -> Double { x / 2 }
print(half("three"))  // error: 12: expected 'Double', found 'String'
