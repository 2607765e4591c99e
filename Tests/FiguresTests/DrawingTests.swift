import Figures
import Foundation
import Tensors
import Testing

@Suite struct DrawingTests {
  /// Set to keep the pictures: `LECTERN_KEEP_FIGURES=folder`.
  func draw(_ samples: [(name: String, figure: Figure)], into path: String) -> [String] {
    let folder = FigureFolder(path)
    for (name, figure) in samples { folder.draw(figure.script(named: name), named: name) }
    return folder.finish().failures.map { "\($0.name): \($0.error)" }
  }

  @Test func everyKindIsDrawnWithItsFiles() throws {
    let folder = try TemporaryFolder()
    let kept = ProcessInfo.processInfo.environment["LECTERN_KEEP_FIGURES"]
    let path = kept ?? folder.path
    #expect(draw(Samples.all, into: path) == [])
    for (name, _) in Samples.all {
      for ending in ["png", "svg", "gp", "csv"] {
        let file = URL(fileURLWithPath: path).appendingPathComponent("\(name).\(ending)")
        #expect(try Data(contentsOf: file).count > 8, "\(name).\(ending)")
      }
    }
  }

  @Test func plainGnuplotDrawsTheSamePicture() throws {
    let folder = try TemporaryFolder()
    #expect(draw(Samples.all, into: folder.path) == [])
    for (name, _) in Samples.all {
      let drawn = try folder.bytes("\(name).png")
      try FileManager.default.removeItem(at: folder.url("\(name).png"))
      let gnuplot = Process()
      gnuplot.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      gnuplot.arguments = ["gnuplot", "\(name).gp"]
      gnuplot.currentDirectoryURL = folder.url("")
      try gnuplot.run()
      gnuplot.waitUntilExit()
      #expect(gnuplot.terminationStatus == 0)
      #expect(try folder.bytes("\(name).png") == drawn, "\(name)")
    }
  }

  @Test(arguments: [
    "back`touch x`ticks", "it's \"quoted\"", "line\n!touch x\nbreak", "'; system('touch x'); '",
    "$(touch x)", "@touch", "100 %s %d", "back\\slash\\", "{^_sub}", "emoji 🙂 注意力", "\0\u{7}bell",
    "END_OF_DATA", "\"; set output '|touch x'; \"",
  ])
  func hostileTextIsDrawnAndNeverRun(text: String) throws {
    let folder = try TemporaryFolder()
    let figures = [
      ("curve", plot([1, 2], [[1, 2]], xlabel: text, ylabel: text, legend: [text], title: text)),
      ("bars", bar([text, "b"], [1, 2], title: text)),
      (
        "map",
        attentionMap(Tensor([[0.5, 0.5]]), queries: [text], keys: [text, text], title: text)
      ),
      ("maps", heatmaps(Tensor.ones(2, 2, 2), titles: [text, text], xlabel: text)),
    ]
    #expect(draw(figures, into: folder.path) == [])
    let expected = figures.flatMap { figure in
      ["csv", "gp", "png", "svg"].map { "\(figure.0).\($0)" }
    }
    #expect(folder.names == expected.sorted())
  }

  @Test func severalGnuplotsDrawWhatOneDraws() throws {
    let (alone, shared) = (try TemporaryFolder(), try TemporaryFolder())
    #expect(draw(Samples.all, into: alone.path) == [])
    let figures = FigureFolder(shared.path, processes: 3)
    figures.warmUp(figures: 2)
    for (name, figure) in Samples.all { figures.draw(figure.script(named: name), named: name) }
    #expect(figures.finish().failures.isEmpty)
    #expect(shared.names == alone.names)
    for name in alone.names {
      #expect(try shared.bytes(name) == alone.bytes(name), "\(name)")
    }
  }

  @Test func failuresComeInTheOrderOfTheFigures() throws {
    let folder = try TemporaryFolder()
    let figures = FigureFolder(folder.path, gnuplot: "/nowhere/gnuplot", processes: 2)
    for name in ["a", "b", "c"] {
      figures.draw(Samples.all[0].figure.script(named: name), named: name)
    }
    #expect(figures.finish().failures.map(\.name) == ["a", "b", "c"])
  }

  @Test func aMissingGnuplotIsNamed() throws {
    let folder = try TemporaryFolder()
    let figures = FigureFolder(folder.path, gnuplot: "/nowhere/gnuplot")
    figures.draw(Samples.all[0].figure.script(named: "a"), named: "a")
    let failures = figures.finish().failures
    #expect(failures.map(\.name) == ["a"])
    #expect(
      failures.map { "\($0.error)" } == [
        "gnuplot could not be started ('/nowhere/gnuplot': No such file or directory)"
      ])
  }

  /// What a gnuplot says of a script in a folder; nil when it drew it.
  func failure(_ process: GnuplotProcess, _ script: String, in folder: String) -> GnuplotError? {
    do {
      try process.load(script, in: folder)
      return nil
    } catch {
      return error
    }
  }

  #if os(Linux)
    @Test func gnuplotHoldsNothingOfOurs() throws {
      let ours = Pipe()
      let process = try GnuplotProcess()
      func file(_ descriptor: String) -> String? {
        try? FileManager.default.destinationOfSymbolicLink(atPath: descriptor)
      }
      let folder = "/proc/\(process.processID)/fd"
      let held = try FileManager.default.contentsOfDirectory(atPath: folder)
        .compactMap { file("\(folder)/\($0)") }
      let pipe = try #require(file("/proc/self/fd/\(ours.fileHandleForWriting.fileDescriptor)"))
      #expect(!held.isEmpty && !held.contains(pipe))
    }
  #endif

  @Test func aKilledGnuplotSaysSo() throws {
    let process = try GnuplotProcess()
    kill(process.processID, SIGKILL)
    #expect(failure(process, "none.gp", in: "/") == .died)
  }

  @Test func gnuplotSaysWhatItRefusesAndGoesOn() throws {
    let folder = try TemporaryFolder()
    try Data("plot sin(x) with nonsense\n".utf8).write(to: folder.url("bad.gp"))
    let good = "set output 'good.svg'\nset terminal svg\nplot sin(x)\n"
    try Data(good.utf8).write(to: folder.url("good.gp"))
    let process = try GnuplotProcess()
    let refusal = failure(process, "bad.gp", in: folder.path).map { "\($0)" } ?? ""
    #expect(refusal == "gnuplot: unrecognized plot type")
    #expect(failure(process, "good.gp", in: folder.path) == nil)
    #expect(folder.names.contains("good.svg"))
  }

  @Test func aSilentGnuplotIsStopped() throws {
    let folder = try TemporaryFolder()
    try Data("pause 60\n".utf8).write(to: folder.url("slow.gp"))
    let process = try GnuplotProcess(timeout: 1)
    #expect(failure(process, "slow.gp", in: folder.path) == .silent(seconds: 1))
  }

  /// A gnuplot that ends in the middle of its first figure.
  @Test func afterADeathTheNextFiguresAreDrawn() throws {
    let folder = try TemporaryFolder()
    let stub = folder.url("stub")
    let script = "#!/bin/sh\nif mkdir '\(folder.path)/died'; then read line; exit 1; fi\n"
    try Data((script + "exec gnuplot \"$@\"\n").utf8).write(to: stub)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: stub.path)
    let figures = FigureFolder(folder.path, gnuplot: stub.path)
    for name in ["a", "b", "c"] {
      figures.draw(Samples.all[0].figure.script(named: name), named: name)
    }
    let failures = figures.finish().failures.map { "\($0.name): \($0.error)" }
    #expect(failures == ["a: gnuplot ended while it was drawing"])
    #expect(folder.names.filter { $0.hasSuffix("png") } == ["b.png", "c.png"])
  }

  /// U+0378 is no character, so no font has it.
  @Test func aMissingGlyphIsNamedAndDrawnAsABox() throws {
    let folder = try TemporaryFolder()
    let figures = FigureFolder(folder.path)
    for (name, title) in [("good", "注意力 αβ → ≤"), ("bad", "a\u{378}b")] {
      figures.draw(plot([1, 2], [1, 2], title: title).script(named: name), named: name)
    }
    let problems = figures.finish()
    #expect(problems.failures.isEmpty)
    #expect(
      problems.missingGlyphs.map(\.glyphs.description) == [
        "figure 'bad': no font here has '\u{378}' (U+0378)"
      ])
    let script = String(decoding: try folder.bytes("bad.gp"), as: UTF8.self)
    #expect(!script.unicodeScalars.contains("\u{378}"))
  }

  /// gnuplot draws nothing for an image of one row, and does not call it an error.
  @Test func aSingleRowIsDrawnAsBoxes() {
    let script = heatmap(Tensor([[0.1, 0.2, 0.4]])).script(named: "row").script
    #expect(script.contains("with boxxyerror"))
    #expect(!script.contains("with image"))
  }

  @Test func aLongCurveIsThinnedAndItsTableIsWhole() {
    var values = [Double](repeating: 0, count: 100_000)
    values[54_321] = 7
    let script = plot(values).script(named: "long")
    #expect(script.script.contains("54321 7\n"))
    #expect(script.script.split(separator: "\n").count < 4000)
    #expect(script.csv.split(separator: "\n").count == 100_001)
  }
}
