/// Curves, points, bars and histograms.
extension ScriptWriter {
  /// Colours that colour-blind readers can tell apart (M. Okabe, K. Ito), each with a dash pattern
  /// of its own for print.
  private static let pens: [(color: String, dash: String)] = [
    ("#0072b2", "solid"), ("#d55e00", "'-'"), ("#009e73", "'_.'"), ("#cc79a7", "'_-'"),
    ("#e69f00", "'_'"), ("#56b4e9", "'-..'"), ("#555555", "solid"),
  ]

  /// Longer series are read from the table: gnuplot's data blocks take quadratic time.
  private static let mostPointsInScript = 1000

  mutating func curves(_ all: [Figure.Series], _ axes: Figure.Axes, _ style: Figure.CurveStyle) {
    let series = style == .lines ? all.map { $0.thinned() } : all
    quietAxes()
    axisLabels()
    // Else gnuplot gives every tick as many zeros as the smallest needs.
    for (axis, isLogarithmic) in [("x", axes.xIsLogarithmic), ("y", axes.yIsLogarithmic)]
    where isLogarithmic {
      set("logscale \(axis)")
      set("format \(axis) '%g'")
    }
    if let limits = axes.xLimits { set("xrange \(range(limits))") }
    if let limits = axes.yLimits { set("yrange \(range(limits))") }
    legend(series)
    let isInScript = series.allSatisfy { $0.x.count <= Self.mostPointsInScript } || series != all
    let sharesX = series.allSatisfy { $0.x == series.first?.x }
    if !isInScript { set("datafile separator comma") }
    for (index, one) in series.enumerated() where isInScript {
      data += "$series\(index) << END_OF_DATA\n"
      for (x, y) in zip(one.x, one.y) { data += "\(gnuplotNumber(x)) \(gnuplotNumber(y))\n" }
      data += "END_OF_DATA\n"
    }
    let plots = series.enumerated().map { index, one in
      let pen = Self.pens[index % Self.pens.count]
      let look =
        switch style {
        case .lines where one.isSinglePoint:
          "with points pointtype 7 pointsize 0.45"
        case .lines: "with lines linewidth 1.6 dashtype \(pen.dash)"
        case .points: "with points pointtype 7 pointsize 0.55"
        }
      let columns = sharesX ? (1, index + 2) : (2 * index + 1, 2 * index + 2)
      let source =
        isInScript
        ? "$series\(index) using 1:2" : "'\(name).csv' skip 1 using \(columns.0):\(columns.1)"
      return "\(source) \(look) linecolor rgb '\(pen.color)' \(title(one))"
    }
    drawing += "  plot \(plots.joined(separator: ", \\\n    "))\n"
    csv = table(all, sharesX: all.allSatisfy { $0.x == all.first?.x })
  }

  mutating func bars(_ categories: [String], _ series: [Figure.Series], width: Double) {
    quietAxes()
    axisLabels()
    legend(series)
    set("style data histograms")
    set("style histogram clustered gap 1")
    set("style fill solid 0.9 noborder")
    set("boxwidth 0.9")
    if series.allSatisfy({ $0.y.allSatisfy { !($0 < 0) } }) { set("yrange [0:*]") }
    set("xrange [-0.6:\(gnuplotNumber(Double(categories.count) - 0.4))]")
    let names = categories.enumerated().map { "\(tickName($1)) \($0)" }
    let legendWidth = series.compactMap(\.name).map { textWidth($0) + 60 }.max() ?? 20
    let room = (width - 60 - legendWidth) / Double(max(1, categories.count))
    let isLong = categories.contains { textWidth($0) > room }
    set(
      "xtics \(isLong ? "rotate by 35 right offset 0,0.2 " : "")(\(names.joined(separator: ", ")))")
    set("grid noxtics")
    data += "$bars << END_OF_DATA\n"
    for index in categories.indices {
      data += series.map { gnuplotNumber($0.y[index]) }.joined(separator: " ") + "\n"
    }
    data += "END_OF_DATA\n"
    let plots = series.enumerated().map { index, one in
      let pen = Self.pens[index % Self.pens.count]
      return "$bars using \(index + 1) linecolor rgb '\(pen.color)' \(title(one))"
    }
    drawing += "  plot \(plots.joined(separator: ", \\\n    "))\n"
    csv = "," + series.map { csvField($0.name ?? "value") }.joined(separator: ",") + "\n"
    for (index, category) in categories.enumerated() {
      let row = series.map { gnuplotNumber($0.y[index]) }.joined(separator: ",")
      csv += csvField(category) + "," + row + "\n"
    }
  }

  mutating func histogram(_ edges: [Double], _ counts: [Double]) {
    quietAxes()
    axisLabels()
    set("key off")
    set("style fill solid 0.85 border rgb 'white'")
    set("yrange [0:*]")
    set("grid noxtics")
    data += "$histogram << END_OF_DATA\n"
    csv = "from,to,count\n"
    for (index, count) in counts.enumerated() {
      let (low, high) = (edges[index], edges[index + 1])
      let numbers = [(low + high) / 2, count, high - low].map(gnuplotNumber)
      data += numbers.joined(separator: " ") + "\n"
      csv += [low, high, count].map(gnuplotNumber).joined(separator: ",") + "\n"
    }
    data += "END_OF_DATA\n"
    drawing += "  plot $histogram using 1:2:3 with boxes linecolor rgb '\(Self.pens[0].color)'\n"
  }

  /// Outside on the right, where it hides nothing.
  private mutating func legend(_ series: [Figure.Series]) {
    if series.contains(where: { $0.name != nil }) {
      set("key outside right top Left reverse samplen 2.2 spacing 1.15 textcolor rgb '\(Self.ink)'")
    } else {
      set("key off")
    }
  }

  private mutating func title(_ series: Figure.Series) -> String {
    series.name.map { "title \(variable($0))" } ?? "notitle"
  }

  private func range(_ limits: ClosedRange<Double>) -> String {
    "[\(gnuplotNumber(limits.lowerBound)):\(gnuplotNumber(limits.upperBound))]"
  }

  /// One column of x for series that share it, else a pair of columns for each.
  private func table(_ series: [Figure.Series], sharesX: Bool) -> String {
    let names = series.enumerated().map { csvField($1.name ?? "y\($0 + 1)") }
    var columns: [[Double]] = []
    var heads: [String] = []
    if let first = series.first, sharesX {
      heads = ["x"] + names
      columns = [first.x] + series.map(\.y)
    } else {
      for (name, one) in zip(names, series) {
        heads += ["x", name]
        columns += [one.x, one.y]
      }
    }
    var text = heads.joined(separator: ",") + "\n"
    for row in 0..<(columns.map(\.count).max() ?? 0) {
      let fields = columns.map { row < $0.count ? gnuplotNumber($0[row]) : "" }
      text += fields.joined(separator: ",") + "\n"
    }
    return text
  }
}
