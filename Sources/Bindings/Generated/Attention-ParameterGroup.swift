// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionParameterGroup(to table: inout NativeTable) {
    table.add(to: "ParameterGroup", #"var parameters: [Parameter] { get }"#) { a, _ in
      let receiver = try ParameterGroup.native(a[0])
      let result = try checked { receiver.parameters }
      return result.value
    }
    table.add(to: "ParameterGroup", #"var lr: Double? { get }"#) { a, _ in
      let receiver = try ParameterGroup.native(a[0])
      let result = try checked { receiver.lr }
      return result.value
    }
    table.add(to: "ParameterGroup", #"var weightDecay: Double? { get }"#) { a, _ in
      let receiver = try ParameterGroup.native(a[0])
      let result = try checked { receiver.weightDecay }
      return result.value
    }
    table.add(to: "ParameterGroup", #"init(_ parameters: [Parameter], lr: Double? = nil, weightDecay: Double? = nil)"#) { a, _ in
      let argument0: [Parameter] = try [Parameter].native(a[0])
      let argument1: Double? = try a.isOmitted(1) ? nil : Optional<Double>.native(a[1])
      let argument2: Double? = try a.isOmitted(2) ? nil : Optional<Double>.native(a[2])
      let result = try checked { ParameterGroup(argument0, lr: argument1, weightDecay: argument2) }
      return result.value
    }
  }
}
