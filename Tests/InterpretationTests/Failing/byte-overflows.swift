var b: UInt8 = 250
for _ in 0..<3 { b += 2 }
// runtime error: 254 + 2 overflows
