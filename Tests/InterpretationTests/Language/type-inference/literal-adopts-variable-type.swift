let f: Float = 2
print(f * 3, type(of: f * 3), 1 / f)  // expect: 6.0 Float 0.5
