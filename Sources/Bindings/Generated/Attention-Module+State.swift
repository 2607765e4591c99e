// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionModuleState(to table: inout NativeTable) {
    table.add(to: "Module", #"func stateDict() -> [String: Tensor]"#) { a, _ in
      let receiver = try existential(a[0], as: (any Module).self)
      let result = try checked { receiver.stateDict() }
      return result.value
    }
    table.add(to: "Module", #"@discardableResult func loadStateDict(_ state: [String: Tensor], strict: Bool = true) -> (missingKeys: [String], unexpectedKeys: [String])"#) { a, _ in
      let receiver = try existential(a[0], as: (any Module).self)
      let argument1: [String: Tensor] = try [String: Tensor].native(a[1])
      let argument2: Bool = try a.isOmitted(2) ? true : Bool.native(a[2])
      let result = try checked { receiver.loadStateDict(argument1, strict: argument2) }
      return .tuple([result.0.value, result.1.value], labels: ["missingKeys", "unexpectedKeys"])
    }
  }
}
