var x: UInt8 = 250
x += 1
print(x, x - 2, x / 2, x % 7)  // expect: 251 249 125 6
let two: UInt8 = 2
print(two * 100, 7 - two, two + two)  // expect: 200 5 4
print(UInt8(200) &+ 100, two &- 3, x &* x)  // expect: 44 255 25
print(~two, two << 6, x >> 4, two << 9)  // expect: 253 128 15 0
print(x & 15, x | 4, x ^ 255)  // expect: 11 255 4
print(two < x, two == 2, x >= 252, max(two, x), min(two, x))  // expect: true true false 251 2
x &= 15
x <<= 2
x -= 4
print(x)  // expect: 40
print(Int(x) - 50, Double(x) / 3 > 13, UInt8.max, UInt8.min, UInt8.bitWidth)
// expect: -10 true 255 0 8
print(UInt8(exactly: 256) as Any, UInt8(exactly: 9)!)
print(UInt8(clamping: -4), UInt8(truncatingIfNeeded: 258))
// expect: nil 9
// expect: 0 2
print(String(x, radix: 16), String(UInt8(200), radix: 2))  // expect: 28 11001000
let bytes: [UInt8] = [3, 1, 2]
print(bytes.sorted(), bytes.reduce(0, +), bytes.reduce(1, &*), bytes.contains(2), bytes.max()!)
// expect: [1, 2, 3] 6 6 true 3
var last: [UInt8] = []
for b in UInt8(253)...255 { last.append(b) }
print(last)  // expect: [253, 254, 255]
