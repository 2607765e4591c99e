// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionModule(to table: inout NativeTable) {
    table.add(to: "Module", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try existential(a[0], as: (any Module).self)
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "Module", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try existential(a[0], as: (any Module).self)
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "Module", #"func setTraining(_ training: Bool)"#) { a, _ in
      let receiver = try existential(a[0], as: (any Module).self)
      let argument1: Bool = try Bool.native(a[1])
      try checked { receiver.setTraining(argument1) }
      return .void
    }
    table.add(to: "Module", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try existential(a[0], as: (any Module).self)
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "Module", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try existential(a[0], as: (any Module).self)
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "Module", #"func setTraining(_ training: Bool)"#) { a, _ in
      let receiver = try existential(a[0], as: (any Module).self)
      let argument1: Bool = try Bool.native(a[1])
      try checked { receiver.setTraining(argument1) }
      return .void
    }
    table.add(to: "Module", #"var namedParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try existential(a[0], as: (any Module).self)
      let result = try checked { receiver.namedParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "Module", #"var parameters: [Parameter] { get }"#) { a, _ in
      let receiver = try existential(a[0], as: (any Module).self)
      let result = try checked { receiver.parameters }
      return result.value
    }
    table.add(to: "Module", #"var parameterCount: Int { get }"#) { a, _ in
      let receiver = try existential(a[0], as: (any Module).self)
      let result = try checked { receiver.parameterCount }
      return result.value
    }
    table.add(to: "Module", #"func zeroGrad()"#) { a, _ in
      let receiver = try existential(a[0], as: (any Module).self)
      try checked { receiver.zeroGrad() }
      return .void
    }
    table.add(to: "Module", #"func train()"#) { a, _ in
      let receiver = try existential(a[0], as: (any Module).self)
      try checked { receiver.train() }
      return .void
    }
    table.add(to: "Module", #"func eval()"#) { a, _ in
      let receiver = try existential(a[0], as: (any Module).self)
      try checked { receiver.eval() }
      return .void
    }
  }
}
