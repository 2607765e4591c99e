struct Random {
  var state: Int
  mutating func next() -> Double {
    state = (state &* 1_103_515_245 &+ 12345) & 0x7fff_ffff
    return Double(state) / 0x8000_0000
  }
}
var random = Random(state: 1)
var inside = 0
for _ in 0..<2000 {
  let x = random.next()
  let y = random.next()
  if x * x + y * y < 1 { inside += 1 }
}
let estimate = 4 * Double(inside) / 2000
print(estimate > 3 && estimate < 3.3)  // expect: true
