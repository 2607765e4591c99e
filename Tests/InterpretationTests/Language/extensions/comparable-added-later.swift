struct Score { let points: Int }
extension Score: Comparable {
  static func < (a: Score, b: Score) -> Bool { a.points < b.points }
}
print([Score(points: 3), Score(points: 1)].min()!.points, Score(points: 1) <= Score(points: 1))
// expect: 1 true
