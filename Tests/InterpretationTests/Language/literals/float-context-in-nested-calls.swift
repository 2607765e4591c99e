func half(_ x: Float) -> Float { x / 2 }
print(half(half(1)), half(1 / 4) + 1 / 8)  // expect: 0.25 0.25
let xs: [Float] = [1 / 3, half(1)]
print(xs)  // expect: [0.33333334, 0.5]
