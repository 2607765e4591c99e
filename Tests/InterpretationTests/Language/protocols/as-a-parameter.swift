protocol Scorer {
  func score(_ q: Double, _ k: Double) -> Double
}
struct Dot: Scorer {
  func score(_ q: Double, _ k: Double) -> Double { q * k }
}
struct Gap: Scorer {
  func score(_ q: Double, _ k: Double) -> Double { -abs(q - k) }
}
func best(_ s: any Scorer, _ q: Double, _ keys: [Double]) -> Int {
  let scores = keys.map { s.score(q, $0) }
  return scores.firstIndex(of: scores.max()!)!
}
print(best(Dot(), 1, [1, 5, 2]), best(Gap(), 2, [1, 5, 2]))  // expect: 1 2
