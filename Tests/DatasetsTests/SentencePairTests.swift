import Datasets
import Foundation
import Tensors
import Testing

struct SentencePairTests {
  /// What `body` gives when `bytes` are in the file that it names.
  private func with<T>(_ bytes: [UInt8], _ body: (String) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "lectern-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(bytes).write(to: folder.appending(path: "pairs.tsv"))
    let access = FileAccess(readFolders: [folder.path], writeFolder: folder.path)
    return try access.granting { try body("pairs.tsv") }
  }

  private func with<T>(_ text: String, _ body: (String) throws -> T) throws -> T {
    try with(Array(text.utf8), body)
  }

  @Test func aPairIsALine() throws {
    let pairs = try with("\u{FEFF}Go.\tVa !\r\n\n \"Hi\" \tSalut\tby somebody\n", loadPairs)
    #expect(
      pairs == [
        SentencePair(source: "Go.", target: "Va !"),
        SentencePair(source: "\"Hi\"", target: "Salut"),
      ])
    #expect("\(pairs[1])" == "\"Hi\" → Salut")
    #expect(try with("学\t习", loadText) == "学\t习")
  }

  @Test(arguments: [
    ("a\tb\nonly one\n", "pairs.tsv:2:9: there is no tab between two texts"),
    ("a\tb\n\n\tb\n", "pairs.tsv:3:1: there is no text on this side of the tab"),
    ("学习\t \n", "pairs.tsv:1:4: there is no text on this side of the tab"),
    ("", "pairs.tsv: there are no sentence pairs"),
    (" \n\n", "pairs.tsv: there are no sentence pairs"),
  ])
  func mistakesAreNamedByLineAndColumn(text: String, message: String) throws {
    #expect(try with(text) { path in refusal { loadPairs(from: path) } } == message)
  }

  @Test func whatIsNotUTF8IsNamedByLineAndColumn() throws {
    let bytes = Array("a\tb\n学".utf8) + [0xFF] + Array("\tc\n".utf8)
    let message = "pairs.tsv:2:2: the text is not UTF-8"
    #expect(try with(bytes) { path in refusal { loadPairs(from: path) } } == message)
    #expect(try with(bytes) { path in refusal { loadText(from: path) } } == message)
  }

  @Test func onlyFilesOfTheFolderAreRead() throws {
    let messages = try with("a\tb") { _ in
      ["../pairs.tsv", "/etc/passwd", "nothing.tsv"].map { name in refusal { loadText(from: name) }
      }
    }
    #expect(
      messages == [
        "loadText: '../pairs.tsv' leads out of the folder that files may be in",
        "loadText: '/etc/passwd' leads out of the folder that files may be in",
        "loadText: there is no file 'nothing.tsv'",
      ])
  }
}
