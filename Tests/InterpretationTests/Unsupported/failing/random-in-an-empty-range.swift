func roll(_ n: Int) -> Int {
  Int.random(in: 0..<n)  // runtime error: no random value in the empty range 0..<0
}
print(roll(1))  // expect: 0
print(roll(0))
