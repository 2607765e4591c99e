internal import Foundation

extension Figure {
  /// Whether a page shows the SVG rather than the PNG: sharper, and smaller as long as few things
  /// are drawn.
  package var isBetterAsSVG: Bool {
    switch content {
    case .curves(let series, _, _), .bars(_, let series):
      series.reduce(0) { $0 + $1.x.count } <= 2000
    case .histogram: true
    case .maps: false
    }
  }

  /// Takes the sizes that are given, in inches.
  package mutating func setSize(width: Double?, height: Double?) {
    guard width != nil || height != nil else { return }
    let old = size ?? Size(width: 5, height: 3.1)
    size = Size(width: width ?? old.width, height: height ?? old.height)
  }

  /// What the data say, for readers who cannot see the picture.
  package func altText(isChinese: Bool) -> String {
    let text =
      switch content {
      case .curves(let series, _, let style): curves(series, style, isChinese)
      case .bars(let categories, let series): bars(categories, series, isChinese)
      case .histogram(let edges, let counts): histogram(edges, counts, isChinese)
      case .maps(let maps, _): self.maps(maps, isChinese)
      }
    guard let title = labels.title else { return text }
    return title + (isChinese ? "：" : ": ") + text
  }

  private func curves(_ series: [Series], _ style: CurveStyle, _ isChinese: Bool) -> String {
    let parts = series.enumerated().map { index, one in
      let values = one.y.filter(\.isFinite)
      let name = one.name ?? (isChinese ? "序列 \(index + 1)" : "series \(index + 1)")
      let (low, high) = (shown(values.min() ?? 0), shown(values.max() ?? 0))
      return isChinese ? "\(name)：\(low) 到 \(high)" : "\(name) from \(low) to \(high)"
    }
    let isLines = style == .lines
    let kind =
      isChinese
      ? (isLines ? "\(series.count) 条曲线。" : "散点图。")
      : (isLines ? "\(series.count) curve\(series.count == 1 ? "" : "s"). " : "Scatter plot. ")
    return kind + parts.joined(separator: isChinese ? "；" : "; ")
  }

  private func bars(_ categories: [String], _ series: [Series], _ isChinese: Bool) -> String {
    let parts = series.map { one in
      zip(categories, one.y).map { "\($0) \(shown($1))" }.joined(separator: ", ")
    }
    return (isChinese ? "条形图。" : "Bar chart. ") + parts.joined(separator: "; ")
  }

  private func histogram(_ edges: [Double], _ counts: [Double], _ isChinese: Bool) -> String {
    let total = shown(counts.reduce(0, +))
    let (low, high) = (shown(edges.first ?? 0), shown(edges.last ?? 0))
    return isChinese
      ? "直方图。\(total) 个值，从 \(low) 到 \(high)" : "Histogram of \(total) values from \(low) to \(high)"
  }

  private func maps(_ maps: [Map], _ isChinese: Bool) -> String {
    let parts = maps.prefix(8).compactMap { map -> String? in
      let head = map.title.map { $0 + (isChinese ? "：" : ": ") } ?? ""
      return sentence(map, isChinese).map { head + $0 }
    }
    let first = maps.first
    let size = "\(first?.rows ?? 0) × \(first?.columns ?? 0)"
    let kind =
      switch (isChinese, maps.count) {
      case (true, 1): "\(size) 热图。"
      case (true, let count): "\(count) 幅 \(size) 热图。"
      case (false, 1): "Heat map, \(size). "
      case (false, let count): "\(count) heat maps, \(size). "
      }
    return kind + parts.joined(separator: isChinese ? "；" : "; ")
  }

  /// The greatest value and its place; for attention weights also how widely they are spread.
  private func sentence(_ map: Map, _ isChinese: Bool) -> String? {
    let finite = map.values.enumerated().filter { $0.element.isFinite }
    guard let greatest = finite.max(by: { $0.element < $1.element }) else { return nil }
    let (row, column) = (greatest.offset / map.columns, greatest.offset % map.columns)
    let value = shown(Double(greatest.element))
    if let entropy = map.meanEntropy, !map.rowNames.isEmpty, !map.columnNames.isEmpty {
      let (query, key) = (map.rowNames[row], map.columnNames[column])
      return isChinese
        ? "“\(query)”对“\(key)”的权重最大，为 \(value)；平均熵 \(shown(entropy)) 奈特"
        : "'\(query)' attends to '\(key)' \(value); mean entropy \(shown(entropy)) nats"
    }
    let place =
      isChinese
      ? "\(name(row, map.rowNames, "第 \(row) 行"))、\(name(column, map.columnNames, "第 \(column) 列"))"
      : "\(name(row, map.rowNames, "row \(row)")), \(name(column, map.columnNames, "column \(column)"))"
    return isChinese ? "\(place)处最大，为 \(value)" : "largest \(value) at \(place)"
  }

  private func name(_ index: Int, _ names: [String], _ number: String) -> String {
    index < names.count ? names[index] : number
  }

  private func shown(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    guard abs(value) >= 0.001, abs(value) < 1e6 else {
      let short = Float(value)
      return short.isFinite && short != 0 ? short.description : value.description
    }
    let thousandths = Int((value * 1000).rounded())
    return Double(thousandths) / 1000 == value.rounded()
      ? String(thousandths / 1000) : (Double(thousandths) / 1000).description
  }
}

extension Figure.Map {
  /// The mean of −Σ p ln p over the rows, when every row is a distribution: non-negative, with a sum
  /// of 1, or of 0 where everything is masked.
  var meanEntropy: Double? {
    var total = 0.0
    var count = 0
    for row in 0..<rows {
      let weights = values[(row * columns)..<((row + 1) * columns)].map(Double.init)
      guard weights.allSatisfy({ $0 >= 0 }) else { return nil }
      let sum = weights.reduce(0, +)
      if sum == 0 { continue }
      guard abs(sum - 1) < 1e-3 else { return nil }
      total -= weights.reduce(0) { $1 > 0 ? $0 + $1 * log($1) : $0 }
      count += 1
    }
    return count == 0 ? nil : total / Double(count)
  }
}
