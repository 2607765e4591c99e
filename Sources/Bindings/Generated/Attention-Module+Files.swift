// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionModuleFiles(to table: inout NativeTable) {
    table.add(to: "Module", #"func save(to path: String, metadata: [String: String] = [:])"#) { a, _ in
      let receiver = try existential(a[0], as: (any Module).self)
      let argument1: String = try String.native(a[1])
      let argument2: [String: String] = try a.isOmitted(2) ? [:] : [String: String].native(a[2])
      try checked { receiver.save(to: argument1, metadata: argument2) }
      return .void
    }
    table.add(to: "Module", #"@discardableResult func load(from path: String, strict: Bool = true) -> (missingKeys: [String], unexpectedKeys: [String])"#) { a, _ in
      let receiver = try existential(a[0], as: (any Module).self)
      let argument1: String = try String.native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? true : Bool.native(a[2])
      let result = try checked { receiver.load(from: argument1, strict: argument2) }
      return .tuple([result.0.value, result.1.value], labels: ["missingKeys", "unexpectedKeys"])
    }
  }
}
