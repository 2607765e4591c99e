func square(_ x: Double) -> Double { x * x }
print(square(x: 2))  // error: 14: this argument of 'square' takes no label; remove 'x:'
