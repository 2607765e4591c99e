public import Tensors

/// Draws a matrix by colours, its first row on top.
///
/// - Parameters:
///   - matrix: Shape `[rows, columns]`.
///   - colormap: `"Reds"`, `"Blues"`, `"viridis"` or `"Greys"`.
///   - figsize: Width and height in inches; left out, cells are square.
@discardableResult
public func heatmap(
  _ matrix: Tensor, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  colormap: String = "Reds", figsize: (Double, Double)? = nil
) -> Figure {
  figure {
    let map = try Figure.Map(matrix, function: "heatmap")
    return Figure(
      .maps([map], palette: try palette(colormap)),
      labels: Figure.Labels(title: title, x: xlabel, y: ylabel), size: try checked(figsize))
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
    let maps = try Figure.Map.all(in: matrices, function: "heatmaps", titles: titles)
    return Figure(
      .maps(maps, palette: try palette(colormap)),
      labels: Figure.Labels(title: title, x: xlabel, y: ylabel), size: try checked(figsize))
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
    var map = try Figure.Map(weights, function: "attentionMap")
    try map.name(queries: queries, keys: keys, function: "attentionMap")
    return Figure(
      .maps([map], palette: try palette(colormap)),
      labels: Figure.Labels(
        title: title, x: keys.isEmpty ? "Keys" : nil, y: queries.isEmpty ? "Queries" : nil),
      size: try checked(figsize))
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
    var maps = try Figure.Map.all(in: weights, function: "attentionMaps", titles: titles)
    for index in maps.indices {
      try maps[index].name(queries: queries, keys: keys, function: "attentionMaps")
    }
    return Figure(
      .maps(maps, palette: try palette(colormap)),
      labels: Figure.Labels(
        title: title, x: keys.isEmpty ? "Keys" : nil, y: queries.isEmpty ? "Queries" : nil),
      size: try checked(figsize))
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
