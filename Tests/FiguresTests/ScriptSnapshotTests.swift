import Figures
import Foundation
import Tensors
import Testing

/// Scripts compared with `Snapshots/`, text by text. `LECTERN_RECORD=1` writes them anew, and then
/// fails, so that nobody leaves it on.
@Suite struct ScriptSnapshotTests {
  static let weights = Tensor([[0.75, 0.25], [0.5, 0.5]])

  static let figures: [(name: String, figure: Figure)] = [
    (
      "curves",
      plot(
        [1, 2, 3], [[1, .nan, 2], [0.5, 0.25, 0.125]], xlabel: "step", ylabel: "loss",
        legend: ["it's", "back`tick"], title: "line\nend", xlim: (0, 4), yscale: "log")
    ),
    ("points", scatter([1, 2], [3, 4], figsize: (3, 2))),
    ("bars", bar(["猫", "100 %"], [1, -2], ylabel: "Weight")),
    ("histogram", histogram(Tensor([0.0, 1, 1, 3]), bins: 3)),
    (
      "attention",
      attentionMap(weights, queries: ["猫", "坐"], keys: ["the", "cat"], title: "\"quoted\"")
    ),
    ("row", heatmap(Tensor([[0.5, 0.25]]), colormap: "Blues")),
    ("heads", attentionMaps(stack([weights, weights.T]), queries: ["a", "b"], keys: ["c", "d"])),
  ]

  /// Eight heads over long sentences: two beside each other; short ones stand in fours.
  @Test func wideGridsHaveFewerColumns() {
    let names = (0..<30).map { "token \($0)" }
    let weights = Tensor.ones(8, 30, 30)
    let wide = attentionMaps(weights, queries: names, keys: names).script(named: "wide")
    #expect(wide.width < 1400 && wide.width > 1100 && wide.height > 2000)
    let small = attentionMaps(Tensor.ones(8, 2, 2)).script(named: "small")
    #expect(small.width > small.height && small.width < 800)
  }

  @Test(arguments: 0..<figures.count) func scriptAndTable(index: Int) throws {
    let (name, figure) = Self.figures[index]
    let written = figure.script(named: name)
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Snapshots")
    for (file, text) in [("\(name).gp", written.script), ("\(name).csv", written.csv)] {
      let url = folder.appendingPathComponent(file)
      if ProcessInfo.processInfo.environment["LECTERN_RECORD"] != nil {
        try Data(text.utf8).write(to: url)
        Issue.record("recorded \(file)")
      }
      #expect(text == String(decoding: try Data(contentsOf: url), as: UTF8.self), "\(file)")
    }
  }
}
