// swift-format-ignore-file
// Written by `make bindings` from the library's public declarations. Do not edit.

internal import Attention
internal import Datasets
internal import Figures
internal import Interpretation
internal import Tensors

extension LibraryBindings {
  static func addAttentionScaledDotProductAttention(to table: inout NativeTable) {
    table.add(to: nil, #"func scaledDotProductAttention(_ queries: Tensor, _ keys: Tensor, _ values: Tensor, queryMask: Tensor? = nil, keyMask: Tensor? = nil, mask: Tensor? = nil, causal: Bool = false) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Tensor = try Tensor.native(a[2])
      let argument3: Tensor? = try a.isOmitted(3) ? nil : Optional<Tensor>.native(a[3])
      let argument4: Tensor? = try a.isOmitted(4) ? nil : Optional<Tensor>.native(a[4])
      let argument5: Tensor? = try a.isOmitted(5) ? nil : Optional<Tensor>.native(a[5])
      let argument6: Bool = try a.isOmitted(6) ? false : Bool.native(a[6])
      let result = try checked { Attention.scaledDotProductAttention(argument0, argument1, argument2, queryMask: argument3, keyMask: argument4, mask: argument5, causal: argument6) }
      return result.value
    }
    table.add(to: nil, #"func attentionWeights(_ queries: Tensor, _ keys: Tensor, queryMask: Tensor? = nil, keyMask: Tensor? = nil, mask: Tensor? = nil, causal: Bool = false) -> Tensor"#) { a, _ in
      let argument0: Tensor = try Tensor.native(a[0])
      let argument1: Tensor = try Tensor.native(a[1])
      let argument2: Tensor? = try a.isOmitted(2) ? nil : Optional<Tensor>.native(a[2])
      let argument3: Tensor? = try a.isOmitted(3) ? nil : Optional<Tensor>.native(a[3])
      let argument4: Tensor? = try a.isOmitted(4) ? nil : Optional<Tensor>.native(a[4])
      let argument5: Bool = try a.isOmitted(5) ? false : Bool.native(a[5])
      let result = try checked { Attention.attentionWeights(argument0, argument1, queryMask: argument2, keyMask: argument3, mask: argument4, causal: argument5) }
      return result.value
    }
  }
}
