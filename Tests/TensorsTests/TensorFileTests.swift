import Foundation
import Tensors
import Testing

/// Files on disk, and those that Python wrote.
struct TensorFileTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "lectern-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  private func fixture(_ name: String) throws -> URL {
    try #require(Bundle.module.url(forResource: name, withExtension: nil, subdirectory: "Fixtures"))
  }

  @Test func whatWasSavedIsLoaded() {
    defer { try? FileManager.default.removeItem(at: folder) }
    let weight = Tensor.randn(3, 4)
    saveTensors(
      ["weight": weight.transpose(0, 1), "mask": Tensor([true, false])], to: path("a.safetensors"),
      metadata: ["format": "pt"])
    let loaded = loadTensors(from: path("a.safetensors"))
    #expect(loaded.keys.sorted() == ["mask", "weight"])
    #expect(loaded["weight"]?.shape == [4, 3])
    #expect(loaded["weight"]?.floats == weight.transpose(0, 1).floats)
    #expect(loaded["mask"]?.bools == [true, false])
    #expect(loadMetadata(from: path("a.safetensors")) == ["format": "pt"])
  }

  @Test func whatPythonWroteIsWrittenAgainByteForByte() throws {
    let url = try fixture("same-types.safetensors")
    let tensors = loadTensors(from: url.path)
    #expect(tensors["long"]?.ints == [.min, .max])
    #expect(tensors["层.é\t\u{1}\u{7f}\"/\\"]?.floats == [1])
    let written = try SafeTensors.bytes(of: tensors, metadata: loadMetadata(from: url.path))
    #expect(written == [UInt8](try Data(contentsOf: url)))
  }

  @Test func otherTypesKeepTheirNumbers() throws {
    let tensors = loadTensors(from: try fixture("other-types.safetensors").path)
    for name in ["half", "brain"] {
      let ours = try #require(tensors[name]).floats
      let reference = try #require(tensors[name + ".float32"]).floats
      // PyTorch gives one NaN several bit patterns, depending on its place in the tensor.
      let different = zip(ours, reference).filter { a, b in
        a.bitPattern != b.bitPattern && !(a.isNaN && b.isNaN)
      }
      #expect(ours.count == reference.count && different.isEmpty, "\(name)")
    }
    #expect(tensors["byte"]?.dtype == .int32 && tensors["byte"]?.ints == [0, 255])
    #expect(tensors["tiny"]?.dtype == .int32 && tensors["tiny"]?.ints == [-128, 127])
    #expect(tensors["short"]?.dtype == .int32 && tensors["short"]?.ints == [-300, 300])
    #expect(tensors["word"]?.dtype == .int32 && tensors["word"]?.ints == [65_535])
    #expect(tensors["unsigned"]?.dtype == .int64 && tensors["unsigned"]?.ints == [4_294_967_295])
    #expect(tensors["unsigned long"]?.ints == [.max])
  }

  @Test func aNumberTooLargeIsRefused() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var bytes = try SafeTensors.bytes(of: ["n": Tensor([-1], dtype: .int64)])
    bytes.replace(Array("I64".utf8), with: Array("U64".utf8))
    try Data(bytes).write(to: folder.appending(path: "u.safetensors"))
    #expect(
      refusal { loadTensors(from: path("u.safetensors")) }
        == "safetensors: 'n' holds a number too large for int64")
  }

  @Test func filesThatCannotBeReadAreNamed() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(
      refusal { loadTensors(from: "nowhere/a.safetensors") }
        == "loadTensors: there is no file 'nowhere/a.safetensors'")
    #expect(
      refusal { loadTensors(from: folder.path) } == "loadTensors: '\(folder.path)' is not a file")
    #expect(
      refusal { loadTensors(from: "/dev/zero") } == "loadTensors: '/dev/zero' is not a file")
    try Data("hello".utf8).write(to: folder.appending(path: "text"))
    #expect(
      refusal { loadTensors(from: path("text")) }
        == "\(path("text")): safetensors: the file has 5 bytes, too few for the length of its header"
    )
  }

  @Test func aFailedSaveLeavesTheFileBefore() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    saveTensors(["a": Tensor.ones(2)], to: path("a.safetensors"))
    #expect(
      refusal { saveTensors(["a": Tensor.meta([2])], to: path("a.safetensors")) }
        == "saveTensors: the tensor of shape [2] has no data")
    #expect(
      refusal { saveTensors(["__metadata__": Tensor.ones(1)], to: path("a.safetensors")) }
        == "safetensors: no tensor can be named __metadata__")
    #expect(loadTensors(from: path("a.safetensors"))["a"]?.floats == [1, 1])
    let missing = path("missing/a.safetensors")
    #expect(
      refusal { saveTensors([:], to: missing) } == "saveTensors: '\(missing)' cannot be written")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.safetensors"])
  }

  @Test func codeWithAFolderStaysInIt() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = FileManager.default
    for name in ["notebooks/data", "output"] {
      try files.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    saveTensors(["a": Tensor.ones(1)], to: path("outside.safetensors"))
    saveTensors(["a": Tensor.zeros(1)], to: path("notebooks/data/a.safetensors"))
    try files.createSymbolicLink(
      atPath: path("notebooks/link.safetensors"),
      withDestinationPath: path("outside.safetensors"))
    try files.createSymbolicLink(
      atPath: path("notebooks/folder"), withDestinationPath: folder.path)
    let access = FileAccess(
      readFolders: [path("output/files"), path("notebooks")], writeFolder: path("output/files"))
    access.granting {
      for name in [
        "../outside.safetensors", "data/../../outside.safetensors", path("outside.safetensors"),
        "link.safetensors", "folder/outside.safetensors", "", ".", "data/..",
      ] {
        let text = "'\(name)' leads out of the folder that files may be in"
        #expect(refusal { loadTensors(from: name) } == "loadTensors: \(text)")
      }
      #expect(
        refusal { saveTensors([:], to: "../b.safetensors") }
          == "saveTensors: '../b.safetensors' leads out of the folder that files may be in")
      #expect(loadTensors(from: "data/../data/a.safetensors")["a"]?.floats == [0])
      // What was written is found before what was there.
      saveTensors(["a": Tensor.full([1], 2)], to: "data/a.safetensors")
      #expect(loadTensors(from: "data/a.safetensors")["a"]?.floats == [2])
    }
    #expect(loadTensors(from: path("notebooks/data/a.safetensors"))["a"]?.floats == [0])
    #expect(files.fileExists(atPath: path("output/files/data/a.safetensors")))
  }

  private func refusal<T>(_ body: () throws -> T) -> String? {
    do {
      _ = try catchingErrors(body)
      return nil
    } catch {
      return "\(error)"
    }
  }
}
