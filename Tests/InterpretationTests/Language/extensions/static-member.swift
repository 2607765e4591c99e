extension Double {
  static let golden = 1.618
  func rounded(toPlaces n: Int) -> Double {
    var k = 1.0
    for _ in 0..<n { k *= 10 }
    return (self * k).rounded() / k
  }
}
print(Double.golden, (3.14159).rounded(toPlaces: 2))  // expect: 1.618 3.14
let g: Double = .golden
print(g)  // expect: 1.618
