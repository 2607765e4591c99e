import Figures
import Tensors
import Testing

@Suite struct FigureErrorTests {
  /// The message of the first mistake in making a figure.
  func mistake(_ make: () -> Figure) -> String? {
    let collector = ErrorCollector()
    _ = collector.collecting(make)
    return collector.first.map { "\($0)" }
  }

  @Test func emptyDataAreNamed() {
    #expect(
      mistake { plot([Double](), [Double]()) }
        == "plot: there is nothing to draw, the data are empty")
    #expect(
      mistake { heatmap(Tensor.zeros(0, 3)) }
        == "heatmap: there is nothing to draw, the data are empty")
  }

  @Test func aSeriesOfNothingButNanIsNamed() {
    #expect(
      mistake { plot([1, 2], [[1, 2], [.nan, .nan]], legend: ["train", "test"]) }
        == "plot: no value of 'test' is a number, all are nan or infinite")
  }

  @Test func aFewNansLeaveGaps() {
    #expect(mistake { plot([1, 2, 3], [1, .nan, 3]) } == nil)
  }

  @Test func lengthsMustAgree() {
    #expect(mistake { plot([1, 2, 3], [1, 2]) } == "plot: x has 3 values and y has 2")
  }

  @Test func aHeatmapIsAMatrix() {
    #expect(
      mistake { heatmap(Tensor.zeros(2, 3, 4)) }
        == "heatmap: expected a matrix of shape [rows, columns], found shape [2, 3, 4]")
  }

  @Test func namesMustFitTheMatrix() {
    #expect(
      mistake { attentionMap(Tensor.ones(2, 2), queries: ["a"]) }
        == "attentionMap: 1 queries given for 2")
  }

  @Test func aLogarithmicAxisNeedsPositiveValues() {
    #expect(
      mistake { plot([0, 1], [1, 2], xscale: "log") }
        == "plot: a logarithmic x axis cannot show 0.0")
  }

  @Test func somethingMustShow() {
    #expect(
      mistake { plot([1, 2], [1, 2], xlim: (10, 20)) }
        == "plot: no point has an x between 10.0 and 20.0")
    #expect(
      mistake { plot([.nan, 1], [1, .nan]) }
        == "plot: no value is a number, all are nan or infinite")
    #expect(
      mistake { plot([1, 2], [1, 2], xlim: (0, 20), xscale: "log") }
        == "plot: a logarithmic x axis cannot show 0.0")
  }

  @Test func unknownNamesListTheKnownOnes() {
    #expect(
      mistake { heatmap(Tensor.ones(2, 2), colormap: "jet") }
        == "unknown colormap 'jet'; there are Reds, Blues, viridis, Greys, RdBu")
  }

  @Test func sizesAreInInches() {
    #expect(
      mistake { plot([1], [1], figsize: (600, 400)) }
        == "figsize (600.0, 400.0) is not a size in inches between 0.5 and 40")
  }

  @Test func aFailedTensorIsReportedOnce() {
    #expect(
      mistake { heatmap(Tensor.ones(2, 3).matmul(Tensor.ones(2, 3))) }?
        .hasPrefix("matmul: inner dimensions differ") == true)
  }
}
