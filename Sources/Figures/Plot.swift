public import Tensors

/// Draws curves: each series of `y` over the same `x`.
///
/// - Parameters:
///   - x: The places on the horizontal axis, shape `[points]`.
///   - y: One series, shape `[points]`, or several, shape `[series, points]`. A nan leaves a gap.
///   - legend: One name for each series.
///   - xlim: The least and greatest x that is shown; likewise `ylim`.
///   - xscale: `"linear"` or `"log"`; likewise `yscale`.
///   - figsize: Width and height in inches.
///
/// Refuses data that are empty or all nan, and lengths that differ. After d2l's `plot`.
@discardableResult
public func plot(
  _ x: Tensor, _ y: Tensor, xlabel: String? = nil, ylabel: String? = nil, legend: [String] = [],
  title: String? = nil, figsize: (Double, Double)? = nil, xlim: (Double, Double)? = nil,
  ylim: (Double, Double)? = nil, xscale: String = "linear", yscale: String = "linear"
) -> Figure {
  figure {
    let size = try checked(figsize)
    let axes = try Figure.Axes(
      function: "plot", xlim: xlim, ylim: ylim, xscale: xscale, yscale: yscale)
    let series = try SeriesReader(function: "plot", legend: legend).series(x: x, y: y)
    try axes.check(series, "plot")
    return Figure(
      .curves(series, axes, style: .lines),
      labels: Figure.Labels(title: title, x: xlabel, y: ylabel), size: size)
  }
}

/// Draws one curve over the numbers 0, 1, 2, …, or several: each row of `y`.
@discardableResult
public func plot(
  _ y: Tensor, xlabel: String? = nil, ylabel: String? = nil, legend: [String] = [],
  title: String? = nil, figsize: (Double, Double)? = nil, xlim: (Double, Double)? = nil,
  ylim: (Double, Double)? = nil, xscale: String = "linear", yscale: String = "linear"
) -> Figure {
  plot(
    Tensor.arange(max(0, y.size(-1))), y, xlabel: xlabel, ylabel: ylabel, legend: legend,
    title: title, figsize: figsize, xlim: xlim, ylim: ylim, xscale: xscale, yscale: yscale)
}

/// Draws one curve through the points `(x[i], y[i])`.
@discardableResult
public func plot(
  _ x: [Double], _ y: [Double], xlabel: String? = nil, ylabel: String? = nil,
  legend: [String] = [], title: String? = nil, figsize: (Double, Double)? = nil,
  xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil, xscale: String = "linear",
  yscale: String = "linear"
) -> Figure {
  plot(
    x, [y], xlabel: xlabel, ylabel: ylabel, legend: legend, title: title, figsize: figsize,
    xlim: xlim, ylim: ylim, xscale: xscale, yscale: yscale)
}

/// Draws several curves over the same `x`.
@discardableResult
public func plot(
  _ x: [Double], _ y: [[Double]], xlabel: String? = nil, ylabel: String? = nil,
  legend: [String] = [], title: String? = nil, figsize: (Double, Double)? = nil,
  xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil, xscale: String = "linear",
  yscale: String = "linear"
) -> Figure {
  figure {
    let axes = try Figure.Axes(
      function: "plot", xlim: xlim, ylim: ylim, xscale: xscale, yscale: yscale)
    let series = try SeriesReader(function: "plot", legend: legend).series(x: x, y: y)
    try axes.check(series, "plot")
    return Figure(
      .curves(series, axes, style: .lines),
      labels: Figure.Labels(title: title, x: xlabel, y: ylabel), size: try checked(figsize))
  }
}

/// Draws one curve over the numbers 0, 1, 2, …: a loss by step, say.
@discardableResult
public func plot(
  _ y: [Double], xlabel: String? = nil, ylabel: String? = nil, legend: [String] = [],
  title: String? = nil, figsize: (Double, Double)? = nil, xlim: (Double, Double)? = nil,
  ylim: (Double, Double)? = nil, xscale: String = "linear", yscale: String = "linear"
) -> Figure {
  plot(
    y.indices.map(Double.init), [y], xlabel: xlabel, ylabel: ylabel, legend: legend,
    title: title, figsize: figsize, xlim: xlim, ylim: ylim, xscale: xscale, yscale: yscale)
}

/// Draws points; otherwise as `plot`.
///
/// - Parameters:
///   - x: Shape `[points]`.
///   - y: One series, shape `[points]`, or several, shape `[series, points]`.
@discardableResult
public func scatter(
  _ x: Tensor, _ y: Tensor, xlabel: String? = nil, ylabel: String? = nil, legend: [String] = [],
  title: String? = nil, figsize: (Double, Double)? = nil, xlim: (Double, Double)? = nil,
  ylim: (Double, Double)? = nil, xscale: String = "linear", yscale: String = "linear"
) -> Figure {
  figure {
    let size = try checked(figsize)
    let axes = try Figure.Axes(
      function: "scatter", xlim: xlim, ylim: ylim, xscale: xscale, yscale: yscale)
    let series = try SeriesReader(function: "scatter", legend: legend).series(x: x, y: y)
    try axes.check(series, "scatter")
    return Figure(
      .curves(series, axes, style: .points),
      labels: Figure.Labels(title: title, x: xlabel, y: ylabel), size: size)
  }
}

/// Draws the points `(x[i], y[i])`.
@discardableResult
public func scatter(
  _ x: [Double], _ y: [Double], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil, figsize: (Double, Double)? = nil
) -> Figure {
  scatter(
    Tensor(x), Tensor(y), xlabel: xlabel, ylabel: ylabel, title: title, figsize: figsize)
}
