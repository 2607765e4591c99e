package import Foundation

/// The bindings of the library modules of the package at `root`.
package func generatedBindings(root: URL) throws -> BindingGenerator.Result {
  var generator = BindingGenerator()
  for module in ["Tensors", "Attention", "Datasets", "Figures"] {
    let folder = root.appendingPathComponent("Sources/\(module)")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    for name in names.sorted() where name.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      generator.read(text, module: module, file: (name as NSString).lastPathComponent)
    }
  }
  return generator.write()
}
