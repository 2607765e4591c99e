import Diagnostics
import Foundation
import Interpretation
import Programs
import Testing

/// One program of the corpora beside this file, and what its comments say of it.
struct CorpusProgram: CustomTestStringConvertible, Sendable {
  /// Where it stands in its corpus: `arrays/zip.swift`.
  let name: String
  let text: String

  var testDescription: String { name }

  /// The programs of a corpus: `Language`, `Failing` or `Refused`.
  static func all(in corpus: String) -> [CorpusProgram] {
    guard let root = Bundle.module.resourceURL?.appendingPathComponent(corpus),
      let paths = try? FileManager.default.subpathsOfDirectory(atPath: root.path)
    else { return [] }
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      let file = root.appendingPathComponent(path)
      return (try? String(contentsOf: file, encoding: .utf8)).map {
        CorpusProgram(name: path, text: $0)
      }
    }
  }

  /// What stands behind a marker, with the line it speaks of: its own, or the one above when the
  /// comment stands alone.
  func marks(_ marker: String) -> [(line: Int, text: String)] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { index, line in
        guard let range = line.range(of: "// " + marker + ":") else { return nil }
        let isAlone = line[..<range.lowerBound].allSatisfy(\.isWhitespace)
        var rest = line[range.upperBound...]
        if rest.first == " " { rest = rest.dropFirst() }
        return (isAlone ? index : index + 1, String(rest))
      }
  }

  var expectedOutput: [String] { marks("expect").map(\.text) }

  /// What came of running a program.
  struct Outcome: Sendable {
    var refusals: [String] = []
    var printed = ""
    var stop: String?
    /// Why it stopped, when a limit did it.
    var limit: LimitReached?

    var lines: [String] {
      var lines = printed.components(separatedBy: "\n")
      if lines.last == "" { lines.removeLast() }
      return lines
    }
  }

  /// Checks and runs the program as the first cell of a session.
  func run(
    seconds: Double = 30, memory: Int = 4 << 30,
    interruptedAfter delay: Double? = nil
  ) -> Outcome {
    onDeepStack {
      var outcome = Outcome()
      let library = StandardLibrary.native
      let source = SourceText(path: name, text: text)
      let (program, diagnostics) = Scope(library: library.library).check(source, cell: 0)
      outcome.refusals = diagnostics.filter { $0.severity == .error }.map { problem in
        let start = problem.range?.start
        return "\(start?.line ?? 0):\(start?.column ?? 0): \(problem.message)"
          + (problem.help.map { "; " + $0 } ?? "")
      }
      guard let program else { return outcome }
      let interpreter = Interpreter(
        natives: library.functions, limits: Limits(memory: memory))
      var printed = ""
      interpreter.output = { printed += $0 }
      interpreter.deadline = .now + .seconds(seconds)
      if let delay {
        let flag = interpreter.interruptFlag
        Thread.detachNewThread {
          Thread.sleep(forTimeInterval: delay)
          flag.raise()
        }
      }
      do {
        _ = try interpreter.run(program)
      } catch let error as RuntimeError {
        outcome.stop = "\(source.location(at: Int(error.span.start)).line): \(error.message)"
        outcome.limit = error.cause as? LimitReached
      } catch {
        outcome.stop = "without a place: \(error)"
      }
      outcome.printed = printed
      return outcome
    }
  }
}

/// Runs something on a thread like the one that notebooks get: native code that calls back into a
/// program nests on its stack.
private func onDeepStack<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result {
  let box = ResultBox<Result>()
  let done = DispatchSemaphore(value: 0)
  let thread = Thread {
    box.result = body()
    done.signal()
  }
  thread.stackSize = 512 << 20
  thread.start()
  while true {
    done.wait()
    if let result = box.result { return result }
  }
}

/// Written before the semaphore is signalled, read after.
private final class ResultBox<Result: Sendable>: @unchecked Sendable {
  var result: Result?
}
