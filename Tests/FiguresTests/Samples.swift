import Figures
import Tensors

/// One figure of every kind, as a notebook would make it.
enum Samples {
  static let steps = Tensor.linspace(0, 6.28, 50)
  static let weights = Tensor([
    [0.7, 0.2, 0.1, 0.0], [0.1, 0.6, 0.2, 0.1], [0.05, 0.15, 0.8, 0.0], [0.25, 0.25, 0.25, 0.25],
  ])

  static let all: [(name: String, figure: Figure)] = [
    (
      "curves",
      plot(
        steps, stack([steps.sin(), steps.cos()]), xlabel: "x", ylabel: "y",
        legend: ["sin", "cos"], title: "Two curves")
    ),
    ("long", plot(Tensor.arange(5000).sin(), legend: ["a long, \"quoted\"\nseries"])),
    ("long-points", scatter(Tensor.arange(3000), Tensor.arange(3000).sin())),
    ("single", plot([1], [1])),
    ("points", scatter(steps, steps.sin(), xlabel: "x")),
    ("logarithmic", plot([1, 10, 100], [1, 2, 3], xlabel: "n", xscale: "log")),
    ("bars", bar(["one", "two", "three"], [1, 3, 2], ylabel: "Count")),
    (
      "bars-clustered",
      bar(["猫", "坐", "垫子"], Tensor([[0.2, 0.5, 0.3], [0.1, 0.2, 0.7]]), legend: ["点积", "加性"])
    ),
    ("histogram", histogram(steps.sin(), bins: 12, xlabel: "Value")),
    ("heatmap", heatmap(steps.reshape(5, 10), xlabel: "Column", ylabel: "Row")),
    ("large", heatmap(Tensor.arange(100 * 100).reshape(100, 100), colormap: "viridis")),
    ("row", heatmap(Tensor([[0.1, 0.2, 0.4, 0.3]]), xlabel: "Keys")),
    ("column", heatmap(Tensor.arange(40).reshape(40, 1))),
    ("holes", heatmap(Tensor([[0.1, .nan], [-.infinity, 0.9]]))),
    ("batches", attentionMaps(Tensor.ones(2, 4, 3, 3) / 3)),
    (
      "attention",
      attentionMap(
        weights, queries: ["the", "cat", "sat", "down"], keys: ["die", "Katze", "saß", "hier"])
    ),
    (
      "attention-chinese",
      attentionMap(weights, queries: ["猫", "坐", "垫子", "上"], keys: ["the", "cat", "sat", "down"])
    ),
    (
      "heads",
      attentionMaps(
        stack([weights, weights.T, weights, weights.T, weights]),
        queries: ["a", "b", "c", "d"], keys: ["a", "b", "c", "d"], title: "Five heads")
    ),
  ]
}
