internal import Tensors

/// Reads series out of what a reader gives `plot` and `bar`.
struct SeriesReader {
  let function: String
  let legend: [String]

  /// `y` of rank 1 is one series, of rank 2 one in each row.
  func series(x: Tensor, y: Tensor) throws -> [Figure.Series] {
    guard x.rank == 1 else {
      throw FigureError.wrongRank(
        function: function, shape: x.shape, expected: "x of one dimension")
    }
    guard y.rank == 1 || y.rank == 2 else {
      throw FigureError.wrongRank(
        function: function, shape: y.shape,
        expected: "y of shape [points] or [series, points]")
    }
    let length = y.size(-1)
    let rows = y.rank == 1 ? 1 : y.size(0)
    try checkLegend(series: rows)
    guard x.count == length || rows == 0 else {
      throw FigureError.lengthsDiffer(function: function, x: x.count, y: length)
    }
    let values = try doubles(y)
    let all = (0..<rows).map { Array(values[($0 * length)..<(($0 + 1) * length)]) }
    return try series(x: try doubles(x), y: all)
  }

  func series(x: [Double], y: [[Double]]) throws -> [Figure.Series] {
    guard !y.isEmpty, !x.isEmpty || y.contains(where: { !$0.isEmpty }) else {
      throw FigureError.empty(function: function)
    }
    try checkLegend(series: y.count)
    return try y.enumerated().map { index, values in
      guard values.count == x.count else {
        throw FigureError.lengthsDiffer(function: function, x: x.count, y: values.count)
      }
      let name = legend.isEmpty ? nil : legend[index]
      guard values.contains(where: \.isFinite) else {
        throw FigureError.nothingFinite(function: function, series: name)
      }
      return Figure.Series(name: name, x: x, y: values)
    }
  }
}

extension SeriesReader {
  private func checkLegend(series count: Int) throws {
    guard legend.isEmpty || legend.count == count else {
      throw FigureError.wrongNumberOfNames(
        function: function, kind: "legend entries", names: legend.count, expected: count)
    }
  }
}

extension Figure.Axes {
  init(
    function: String, xlim: (Double, Double)?, ylim: (Double, Double)?, xscale: String,
    yscale: String
  ) throws {
    xLimits = try Self.limits(xlim, "xlim", function)
    yLimits = try Self.limits(ylim, "ylim", function)
    xIsLogarithmic = try Self.isLogarithmic(xscale)
    yIsLogarithmic = try Self.isLogarithmic(yscale)
    if xIsLogarithmic, let limits = xLimits, limits.lowerBound <= 0 {
      throw FigureError.notPositive(function: function, axis: "x", value: limits.lowerBound)
    }
    if yIsLogarithmic, let limits = yLimits, limits.lowerBound <= 0 {
      throw FigureError.notPositive(function: function, axis: "y", value: limits.lowerBound)
    }
  }

  /// Refuses series that these axes cannot show.
  func check(_ series: [Figure.Series], _ function: String) throws {
    for one in series {
      if xIsLogarithmic, let value = one.x.first(where: { $0 <= 0 }) {
        throw FigureError.notPositive(function: function, axis: "x", value: value)
      }
      if yIsLogarithmic, let value = one.y.first(where: { $0 <= 0 }) {
        throw FigureError.notPositive(function: function, axis: "y", value: value)
      }
    }
    try checkThatSomethingShows(series, function)
  }

  private func checkThatSomethingShows(_ series: [Figure.Series], _ function: String) throws {
    let places = series.flatMap { one in
      zip(one.x, one.y).filter { $0.isFinite && $1.isFinite }.map(\.0)
    }
    guard !places.isEmpty else {
      throw FigureError.nothingFinite(function: function, series: nil)
    }
    guard let limits = xLimits, !places.contains(where: limits.contains) else { return }
    throw FigureError.badArgument(
      function: function,
      reason: "no point has an x between \(limits.lowerBound) and \(limits.upperBound)")
  }

  private static func limits(
    _ pair: (Double, Double)?, _ name: String, _ function: String
  ) throws -> ClosedRange<Double>? {
    guard let pair else { return nil }
    guard pair.0.isFinite, pair.1.isFinite, pair.0 < pair.1 else {
      throw FigureError.badArgument(
        function: function, reason: "\(name) needs a least and a greater value, found \(pair)")
    }
    return pair.0...pair.1
  }

  private static func isLogarithmic(_ scale: String) throws -> Bool {
    switch scale {
    case "linear": return false
    case "log": return true
    default:
      throw FigureError.unknownName(kind: "scale", name: scale, known: ["linear", "log"])
    }
  }
}

extension Figure.Map {
  init(_ matrix: Tensor, function: String) throws {
    guard matrix.rank == 2 else {
      throw FigureError.wrongRank(
        function: function, shape: matrix.shape, expected: "a matrix of shape [rows, columns]")
    }
    values = try doubles(matrix).map { Float($0) }
    rows = matrix.size(0)
    columns = matrix.size(1)
    guard !values.isEmpty else { throw FigureError.empty(function: function) }
    guard values.contains(where: \.isFinite) else {
      throw FigureError.nothingFinite(function: function, series: nil)
    }
  }

  static func all(in stack: Tensor, function: String, titles: [String]) throws -> [Figure.Map] {
    guard stack.rank == 3 || stack.rank == 4 else {
      throw FigureError.wrongRank(
        function: function, shape: stack.shape,
        expected: "shape [maps, rows, columns] or [batch, heads, rows, columns]")
    }
    let heads = stack.rank == 4 ? stack.size(1) : stack.size(0)
    let maps = stack.rank == 4 ? stack.reshape(-1, stack.size(-2), stack.size(-1)) : stack
    let count = maps.size(0)
    guard count > 0 else { throw FigureError.empty(function: function) }
    guard count <= 64 else {
      throw FigureError.badArgument(
        function: function, reason: "at most 64 maps fit into one figure, found \(count)")
    }
    guard titles.isEmpty || titles.count == count else {
      throw FigureError.wrongNumberOfNames(
        function: function, kind: "titles", names: titles.count, expected: count)
    }
    let words = FigureCollector.words
    return try (0..<count).map { index in
      var map = try Figure.Map(maps.select(0, index), function: function)
      if !titles.isEmpty {
        map.title = titles[index]
      } else if stack.rank == 4, stack.size(0) > 1 {
        map.title = words.head(index % heads + 1, ofRow: index / heads + 1)
      } else {
        map.title = words.head(index + 1)
      }
      return map
    }
  }

  /// Refuses names that are more or fewer than the rows and columns of the weights.
  static func check(
    queries: [String], keys: [String], of weights: Tensor, function: String
  ) throws {
    guard weights.rank >= 2 else { return }
    for (kind, names, size) in [
      ("queries", queries, weights.size(-2)), ("keys", keys, weights.size(-1)),
    ] where !names.isEmpty && names.count != size {
      throw FigureError.wrongNumberOfNames(
        function: function, kind: kind, names: names.count, expected: size)
    }
  }

  mutating func name(queries: [String], keys: [String]) {
    rowNames = queries.map(visible)
    columnNames = keys.map(visible)
  }
}

/// A token as a picture can show it: a blank one by signs for its blanks.
private func visible(_ token: String) -> String {
  guard !token.isEmpty, token.allSatisfy(\.isWhitespace) else { return token }
  return token.map { $0.isNewline ? "⏎" : "␣" }.joined()
}

/// The values of a tensor; a failed one has been reported already.
func doubles(_ tensor: Tensor) throws -> [Double] {
  let values = tensor.scalars
  guard values.count == tensor.count else { throw FailedOperand() }
  return values
}

func checked(_ size: (Double, Double)?) throws -> (Double, Double)? {
  guard let size else { return nil }
  guard (0.5...40).contains(size.0), (0.5...40).contains(size.1) else {
    throw FigureError.badSize(width: size.0, height: size.1)
  }
  return size
}
