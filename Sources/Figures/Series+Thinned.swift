extension Figure.Series {
  /// More intervals than a usual figure has pixels for: thinning does not show.
  private static let intervals = 600

  /// A long curve that looks the same: of each short stretch only its first, least, greatest and
  /// last values. Drawing all of 100,000 noisy points takes gnuplot 20 s.
  func thinned() -> Figure.Series {
    guard x.count > 8 * Self.intervals, zip(x, x.dropFirst()).allSatisfy({ $0 <= $1 }) else {
      return self
    }
    var kept: [Int] = []
    for interval in 0..<Self.intervals {
      let start = x.count * interval / Self.intervals
      let end = x.count * (interval + 1) / Self.intervals
      var chosen: Set<Int> = [start, end - 1]
      let finite = (start..<end).filter { y[$0].isFinite }
      if let least = finite.min(by: { y[$0] < y[$1] }) { chosen.insert(least) }
      if let greatest = finite.max(by: { y[$0] < y[$1] }) { chosen.insert(greatest) }
      if let gap = (start..<end).first(where: { !y[$0].isFinite }) { chosen.insert(gap) }
      kept += chosen.sorted()
    }
    return Figure.Series(name: name, x: kept.map { x[$0] }, y: kept.map { y[$0] })
  }

  /// A line needs two points; a single one is drawn as a dot.
  var isSinglePoint: Bool { y.count(where: \.isFinite) == 1 }
}
