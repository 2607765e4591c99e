func scale(_ x: Double, by k: Double) -> Double { x * k }
print(scale(1, 2))  // error: 16: this argument needs its label: 'by:'; it is 'scale(_ x: Double, by k: Double) -> Double'
