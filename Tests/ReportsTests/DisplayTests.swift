import Reports
import Runs
import Testing

struct DisplayTests {
  private let steps: [FlowRecord.Step] = [
    ("Attention", nil, 0), ("projection of queries", [2, 4], 1), ("projection of keys", [2, 4], 1),
    ("projection of values", [2, 5], 1), ("scores", [2, 2], 1), ("mask", [2, 2], 1),
    ("weights", [2, 3], 1), ("context", [2, 5], 1), ("output", [2, 6], 1),
  ].map { FlowRecord.Step(name: $0, shape: $1, depth: $2) }

  private func report(_ outputs: [Output]) -> Report {
    Report(makeRun("```swift\n1\n```\n", outputs: ["cell-1": outputs]))
  }

  @Test func aTraceBecomesADiagram() {
    let report = report([.display("steps"), .flow(FlowRecord(steps: steps))])
    let markdown = report.markdown()
    for edge in [
      "s0 -- \"[2, 4]\" --> s3", "s1 -- \"[2, 4]\" --> s3", "s3 -- \"[2, 2]\" --> s5",
      "s4 -- \"[2, 2]\" --> s5", "s5 -- \"[2, 3]\" --> s6", "s2 -- \"[2, 5]\" --> s6",
      "s6 -- \"[2, 5]\" --> s7",
    ] {
      #expect(markdown.contains(edge + "\n"))
    }
    #expect(markdown.split(separator: "-->").count == 7 + 1)
    #expect(markdown.contains("subgraph g0[\"Attention\"]"))
    #expect(markdown.contains("s7[\"output<br/>[2, 6]\"]"))
    let html = report.html()
    #expect(html.contains("<svg viewBox"))
    #expect(html.contains("projection of values [2, 5] → scores"))
    #expect(!report.transcript().contains("svg"))
  }

  @Test func aJointProjectionIsSplitIntoThree() {
    let steps: [FlowRecord.Step] = [
      ("norm", [1, 8], 0), ("projection of queries, keys and values", [1, 24], 0),
      ("split heads of queries", [2, 4], 0), ("split heads of keys", [2, 4], 0),
      ("split heads of values", [2, 4], 0), ("scores", [2, 2], 0),
    ].map { FlowRecord.Step(name: $0, shape: $1, depth: $2) }
    let markdown = report([.flow(FlowRecord(steps: steps))]).markdown()
    for edge in [
      "s0 -- \"[1, 8]\" --> s1", "s1 -- \"[1, 24]\" --> s2", "s1 -- \"[1, 24]\" --> s3",
      "s1 -- \"[1, 24]\" --> s4", "s2 -- \"[2, 4]\" --> s5", "s3 -- \"[2, 4]\" --> s5",
    ] {
      #expect(markdown.contains(edge + "\n"))
    }
    #expect(markdown.split(separator: "-->").count == 6 + 1)
  }

  @Test func aTensorCanBeOpened() {
    let tensor = TensorRecord(
      shape: [2, 2], type: "float32", least: -1, greatest: 2.5, mean: 0.5, notFinite: 1,
      table: [[-1, 2.5], [0, nil]], strip: [-1, 2.5, 0, nil])
    let html = report([.display("tensor"), .tensor(tensor)]).html()
    #expect(html.contains("<code>[2, 2]</code> float32"))
    #expect(html.contains("<span>min -1</span>"))
    #expect(html.contains("<span>1 not finite</span>"))
    #expect(html.contains("<td>2.5</td>"))
    #expect(html.contains("<td>–</td>"))
    #expect(!report([.tensor(tensor)]).markdown().contains("float32"))
  }
}
