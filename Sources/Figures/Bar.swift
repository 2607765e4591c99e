public import Tensors

/// Draws a bar for each label; for several series, bars side by side.
///
/// - Parameters:
///   - labels: One name for each bar.
///   - values: Shape `[labels]`, or several series, shape `[series, labels]`.
@discardableResult
public func bar(
  _ labels: [String], _ values: Tensor, xlabel: String? = nil, ylabel: String? = nil,
  legend: [String] = [], title: String? = nil, figsize: (Double, Double)? = nil
) -> Figure {
  figure {
    let size = try checked(figsize)
    try checkLabels(labels, values.size(-1))
    let places = Tensor.arange(max(0, values.size(-1)))
    let series = try SeriesReader(function: "bar", legend: legend).series(x: places, y: values)
    return bars(labels, series, xlabel, ylabel, title, size)
  }
}

/// Draws a bar for each label.
@discardableResult
public func bar(
  _ labels: [String], _ values: [Double], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil, figsize: (Double, Double)? = nil
) -> Figure {
  figure {
    let reader = SeriesReader(function: "bar", legend: [])
    let series = try reader.series(x: values.indices.map(Double.init), y: [values])
    try checkLabels(labels, values.count)
    return bars(labels, series, xlabel, ylabel, title, try checked(figsize))
  }
}

private func bars(
  _ categories: [String], _ series: [Figure.Series], _ x: String?, _ y: String?, _ title: String?,
  _ size: (Double, Double)?
) -> Figure {
  Figure(
    .bars(categories: categories, series), labels: Figure.Labels(title: title, x: x, y: y),
    size: size)
}

private func checkLabels(_ labels: [String], _ count: Int) throws {
  guard labels.count == count else {
    throw FigureError.wrongNumberOfNames(
      function: "bar", kind: "labels", names: labels.count, expected: count)
  }
}

/// Counts the values of a tensor in `bins` intervals of equal width and draws the counts.
///
/// - Parameter values: Any shape; nan is left out.
@discardableResult
public func histogram(
  _ values: Tensor, bins: Int = 20, xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil, figsize: (Double, Double)? = nil
) -> Figure {
  figure {
    let size = try checked(figsize)
    guard bins >= 1, bins <= 10_000 else {
      throw FigureError.badArgument(
        function: "histogram", reason: "bins must be between 1 and 10000, found \(bins)")
    }
    let all = try doubles(values)
    let finite = all.filter(\.isFinite)
    guard !all.isEmpty else { throw FigureError.empty(function: "histogram") }
    guard let least = finite.min(), let greatest = finite.max() else {
      throw FigureError.nothingFinite(function: "histogram", series: nil)
    }
    guard (greatest - least).isFinite else {
      throw FigureError.badArgument(
        function: "histogram", reason: "the values lie too far apart to be counted in bins")
    }
    let areOne = (greatest - least) / Double(bins) == 0
    let low = areOne ? least - 0.5 : least
    let width = areOne ? 1 / Double(bins) : (greatest - least) / Double(bins)
    var counts = [Double](repeating: 0, count: bins)
    for value in finite { counts[min(bins - 1, max(0, Int((value - low) / width)))] += 1 }
    let edges = (0...bins).map { low + Double($0) * width }
    return Figure(
      .histogram(edges: edges, counts: counts),
      labels: Figure.Labels(title: title, x: xlabel, y: ylabel ?? FigureCollector.words.count),
      size: size)
  }
}
