internal import Diagnostics
internal import Foundation
internal import Notebooks
internal import Runs
internal import Tensors

/// The pictures that a notebook's prose shows: files of its folder, copied into the report, so that
/// the report can be handed on.
struct Pictures {
  private(set) var diagnostics: [Diagnostic] = []
  private var found: [(picture: Run.Picture, data: Data)] = []

  init(_ notebook: Notebook, in source: SourceText) {
    let folder = URL(fileURLWithPath: source.path).deletingLastPathComponent().path
    let access = FileAccess(readFolders: [folder], writeFolder: folder)
    for case .markdown(let prose) in notebook.cells {
      let start = source.offset(ofLine: prose.range.start.line)
      for reference in PictureReference.all(in: prose.text) {
        let (from, to) = (reference.offsets.lowerBound, reference.offsets.upperBound)
        add(reference.address, access) { message, help in
          Diagnostic(
            .warning, message, path: source.path,
            range: source.range(from: start + from, to: start + to), help: help)
        }
      }
    }
  }

  /// Copies the pictures below `folder`; what the report needs to know of them.
  func copy(to folder: String) throws -> [Run.Picture]? {
    guard !found.isEmpty else { return nil }
    for (picture, data) in found {
      let place = URL(fileURLWithPath: folder).appendingPathComponent(picture.file)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: place)
    }
    return found.map(\.picture)
  }

  private mutating func add(
    _ address: String, _ access: FileAccess,
    _ problem: (_ message: String, _ help: String?) -> Diagnostic
  ) {
    guard !found.contains(where: { $0.picture.address == address }) else { return }
    let path = address.removingPercentEncoding ?? address
    let parts = path.split(separator: "/").filter { $0 != "." }
    guard !path.hasPrefix("/"), !parts.contains("..") else {
      diagnostics.append(problem("the picture '\(path)' is not in the notebook's folder", nil))
      return
    }
    let types = Run.Picture.mediaTypes
    guard let ending = parts.last?.split(separator: ".").last, types[ending.lowercased()] != nil
    else {
      diagnostics.append(
        problem(
          "'\(path)' is no picture that a page can show",
          "pictures are \(types.keys.sorted().joined(separator: ", "))"))
      return
    }
    do {
      let bytes = try access.granting { try FileAccess.read(path, for: "picture") }
      let picture = Run.Picture(address: address, file: parts.joined(separator: "/"))
      found.append((picture, Data(bytes)))
    } catch {
      diagnostics.append(
        problem("there is no picture '\(path)' in the notebook's folder", nil))
    }
  }
}
