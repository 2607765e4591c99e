public import Tensors

/// Draws a matrix by colours, its first row on top.
///
/// - Parameters:
///   - matrix: Shape `[rows, columns]`.
///   - colormap: `"Reds"`, `"Blues"`, `"viridis"` or `"Greys"`; `"RdBu"`, white at 0, for values of
///     both signs.
///   - figsize: Width and height in inches; left out, cells are square.
@discardableResult
public func heatmap(
  _ matrix: Tensor, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  colormap: String = "Reds", figsize: (Double, Double)? = nil
) -> Figure {
  figure {
    let (palette, size) = (try palette(colormap), try checked(figsize))
    let map = try Figure.Map(matrix, function: "heatmap")
    return Figure(
      .maps([map], palette: palette),
      labels: Figure.Labels(title: title, x: xlabel, y: ylabel), size: size)
  }
}

/// Draws several matrices in a grid, with one colour scale for all: so that colours can be compared.
///
/// - Parameters:
///   - matrices: Shape `[maps, rows, columns]`, or `[batch, heads, rows, columns]`.
///   - titles: One for each map; left out, they are numbered as heads.
@discardableResult
public func heatmaps(
  _ matrices: Tensor, titles: [String] = [], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil, colormap: String = "Reds", figsize: (Double, Double)? = nil
) -> Figure {
  figure {
    let (palette, size) = (try palette(colormap), try checked(figsize))
    let maps = try Figure.Map.all(in: matrices, function: "heatmaps", titles: titles)
    return Figure(
      .maps(maps, palette: palette),
      labels: Figure.Labels(title: title, x: xlabel, y: ylabel), size: size)
  }
}

/// Draws attention weights with their tokens: a row for each query, a column for each key.
///
/// - Parameters:
///   - weights: Shape `[queries, keys]`.
///   - queries: One token for each row.
///   - keys: One token for each column.
@discardableResult
public func attentionMap(
  _ weights: Tensor, queries: [String] = [], keys: [String] = [], title: String? = nil,
  colormap: String = "Reds", figsize: (Double, Double)? = nil
) -> Figure {
  figure {
    let (palette, size) = (try palette(colormap), try checked(figsize))
    let words = FigureCollector.words
    try Figure.Map.check(queries: queries, keys: keys, of: weights, function: "attentionMap")
    var map = try Figure.Map(weights, function: "attentionMap")
    map.name(queries: queries, keys: keys)
    return Figure(
      .maps([map], palette: palette),
      labels: Figure.Labels(
        title: title, x: keys.isEmpty ? words.keys : nil,
        y: queries.isEmpty ? words.queries : nil),
      size: size)
  }
}

/// Draws the attention weights of several heads in a grid, with one colour scale for all.
///
/// - Parameters:
///   - weights: Shape `[heads, queries, keys]`, or `[batch, heads, queries, keys]`.
///   - queries: One token for each row.
///   - keys: One token for each column.
///   - titles: One for each head; left out, they are numbered.
@discardableResult
public func attentionMaps(
  _ weights: Tensor, queries: [String] = [], keys: [String] = [], titles: [String] = [],
  title: String? = nil, colormap: String = "Reds", figsize: (Double, Double)? = nil
) -> Figure {
  figure {
    let (palette, size) = (try palette(colormap), try checked(figsize))
    let words = FigureCollector.words
    try Figure.Map.check(queries: queries, keys: keys, of: weights, function: "attentionMaps")
    var maps = try Figure.Map.all(in: weights, function: "attentionMaps", titles: titles)
    for index in maps.indices { maps[index].name(queries: queries, keys: keys) }
    return Figure(
      .maps(maps, palette: palette),
      labels: Figure.Labels(
        title: title, x: keys.isEmpty ? words.keys : nil,
        y: queries.isEmpty ? words.queries : nil),
      size: size)
  }
}

private func palette(_ name: String) throws -> Palette {
  if let palette = Palette.allCases.first(where: { $0.rawValue.lowercased() == name.lowercased() })
  {
    return palette
  }
  throw FigureError.unknownName(
    kind: "colormap", name: name, known: Palette.allCases.map(\.rawValue))
}
