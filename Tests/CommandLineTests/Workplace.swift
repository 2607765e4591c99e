import Foundation
import Testing

/// A folder of a test's own, in which `lectern` is called as its reader calls it.
final class Workplace {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("command-line-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    chmod(path + "/output", 0o755)
    try? FileManager.default.removeItem(atPath: path)
  }

  struct Answer {
    var code: Int32
    var errors: String
    var printed: String
  }

  /// Files by their path in the folder; a folder above one is made.
  func write(_ text: String, to name: String, executable: Bool = false) throws {
    let file = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    if executable { chmod(file.path, 0o755) }
  }

  func read(_ name: String) -> String? {
    try? String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/" + name)
  }

  /// The names of all files in a folder, those below it included.
  func files(in name: String = "") -> [String] {
    FileManager.default.enumerator(atPath: path + "/" + name)?
      .compactMap { $0 as? String }.sorted() ?? []
  }

  /// Runs `lectern` in the folder and waits for it. `search` replaces PATH.
  func lectern(_ arguments: [String], search: String? = nil) async throws -> Answer {
    try await finish(start(arguments, search: search))
  }

  func start(_ arguments: [String], search: String? = nil) throws -> Process {
    let process = Process()
    process.executableURL = try Self.program()
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    if let search {
      process.environment = ProcessInfo.processInfo.environment.merging(["PATH": search]) { $1 }
    }
    // Files, not pipes: nothing has to read while the process runs.
    for name in ["printed", "errors"] {
      try write("", to: ".\(name)")
    }
    process.standardOutput = FileHandle(forWritingAtPath: path + "/.printed")
    process.standardError = FileHandle(forWritingAtPath: path + "/.errors")
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Waits for the end; a process that is still there after a minute is ended, and the test fails.
  func finish(_ process: Process) async throws -> Answer {
    let deadline = ContinuousClock.now + .seconds(60)
    while process.isRunning {
      if ContinuousClock.now >= deadline {
        kill(process.processIdentifier, SIGKILL)
        Issue.record("lectern did not end within 60 s")
      }
      try await Task.sleep(for: .milliseconds(5))
    }
    // A crash is no exit code.
    #expect(process.terminationReason == .exit)
    return Answer(
      code: process.terminationStatus, errors: read(".errors") ?? "",
      printed: read(".printed") ?? "")
  }

  struct NoProgram: Error {
    var folder: String
  }

  /// The `lectern` that was built together with the tests: both lie in the folder of products.
  private static func program() throws -> URL {
    let own = Bundle(for: Workplace.self).executableURL ?? Bundle.main.executableURL
    var candidates: [URL] = []
    for start in [own, URL(fileURLWithPath: CommandLine.arguments[0])].compactMap({ $0 }) {
      var folder = start.deletingLastPathComponent()
      for _ in 0..<5 {
        candidates.append(folder.appendingPathComponent("lectern"))
        folder.deleteLastPathComponent()
      }
    }
    guard
      let found = candidates.first(where: { file in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
          && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: file.path)
      })
    else { throw NoProgram(folder: CommandLine.arguments[0]) }
    return found
  }
}

/// A cell of code.
func cell(_ code: String) -> String { "```swift\n\(code)\n```\n" }
