struct Generator {
  private var state: Int
  init(seed: Int) { state = seed }
  mutating func next(below n: Int) -> Int {
    state = (state &* 1_103_515_245 &+ 12345) & 0x7fff_ffff
    return (state >> 8) % n
  }
}
var g = Generator(seed: 42)
print((0..<5).map { _ in g.next(below: 10) })  // expect: [0, 5, 3, 0, 8]
var again = Generator(seed: 42)
print(again.next(below: 10))  // expect: 0
