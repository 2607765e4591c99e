// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionGatedSelfAttention(to table: inout NativeTable) {
    table.add(to: "GatedSelfAttention", #"var hiddenSize: Int { get }"#) { a, _ in
      let receiver = try GatedSelfAttention.native(a[0])
      let result = try checked { receiver.hiddenSize }
      return result.value
    }
    table.add(to: "GatedSelfAttention", #"var numHeads: Int { get }"#) { a, _ in
      let receiver = try GatedSelfAttention.native(a[0])
      let result = try checked { receiver.numHeads }
      return result.value
    }
    table.add(to: "GatedSelfAttention", #"var gate: GateKind { get }"#) { a, _ in
      let receiver = try GatedSelfAttention.native(a[0])
      let result = try checked { receiver.gate }
      return result.value
    }
    table.add(to: "GatedSelfAttention", #"init(hiddenSize: Int, numHeads: Int, gate: GateKind = .output)"#) { a, _ in
      let argument0: Int = try Int.native(a[0])
      let argument1: Int = try Int.native(a[1])
      let argument2: GateKind = try a.isOmitted(2) ? .output : GateKind.native(a[2])
      let result = try checked { GatedSelfAttention(hiddenSize: argument0, numHeads: argument1, gate: argument2) }
      return result.value
    }
    table.add(to: "GatedSelfAttention", #"func callAsFunction(_ x: Tensor, queryMask: Tensor? = nil, keyMask: Tensor? = nil, mask: Tensor? = nil, causal: Bool = false) -> Tensor"#) { a, _ in
      let receiver = try GatedSelfAttention.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Tensor? = try a.isOmitted(2) ? nil : Optional<Tensor>.native(a[2])
      let argument3: Tensor? = try a.isOmitted(3) ? nil : Optional<Tensor>.native(a[3])
      let argument4: Tensor? = try a.isOmitted(4) ? nil : Optional<Tensor>.native(a[4])
      let argument5: Bool = try a.isOmitted(5) ? false : Bool.native(a[5])
      let result = try checked { receiver(argument1, queryMask: argument2, keyMask: argument3, mask: argument4, causal: argument5) }
      return result.value
    }
    table.add(to: "GatedSelfAttention", #"var attentionWeights: Tensor { get }"#) { a, _ in
      let receiver = try GatedSelfAttention.native(a[0])
      let result = try checked { receiver.attentionWeights }
      return result.value
    }
    table.add(to: "GatedSelfAttention", #"var gateValues: Tensor { get }"#) { a, _ in
      let receiver = try GatedSelfAttention.native(a[0])
      let result = try checked { receiver.gateValues }
      return result.value
    }
    table.add(to: "GatedSelfAttention", #"var ownParameters: [(name: String, parameter: Parameter)] { get }"#) { a, _ in
      let receiver = try GatedSelfAttention.native(a[0])
      let result = try checked { receiver.ownParameters }
      return .array(result.map { item0 in .tuple([item0.0.value, item0.1.value], labels: ["name", "parameter"]) })
    }
    table.add(to: "GatedSelfAttention", #"var namedChildren: [(name: String, module: any Module)] { get }"#) { a, _ in
      let receiver = try GatedSelfAttention.native(a[0])
      let result = try checked { receiver.namedChildren }
      return .array(result.map { item0 in .tuple([item0.0.value, hostValue(item0.1)], labels: ["name", "module"]) })
    }
    table.add(to: "GatedSelfAttention", #"var description: String { get }"#) { a, _ in
      let receiver = try GatedSelfAttention.native(a[0])
      let result = try checked { receiver.description }
      return result.value
    }
  }
}
