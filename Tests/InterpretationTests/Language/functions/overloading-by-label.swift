func area(width: Double, height: Double) -> Double { width * height }
func area(radius: Double) -> Double { 3 * radius * radius }
func area(side: Double) -> Double { side * side }
print(area(width: 2, height: 3), area(radius: 1), area(side: 4))  // expect: 6.0 3.0 16.0
