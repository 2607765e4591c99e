struct Attention {
  func callAsFunction(_ q: Double, keys: [Double], scale: Double = 1) -> [Double] {
    keys.map { $0 * q * scale }
  }
}
let attend = Attention()
print(attend(2, keys: [1, 2]), attend(2, keys: [1], scale: 0.5))  // expect: [2.0, 4.0] [1.0]
