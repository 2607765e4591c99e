func norm(_ p: (x: Double, y: Double)) -> Double { (p.x * p.x + p.y * p.y).squareRoot() }
print(norm((3, 4)), norm((x: 6, y: 8)))  // expect: 5.0 10.0
