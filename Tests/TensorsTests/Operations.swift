import Tensors
import Testing

/// An operation with operands it accepts; tests that hold for every operation walk over all of them.
struct Operation: CustomTestStringConvertible, Sendable {
  let name: String
  let inputs: [Tensor]
  let call: @Sendable ([Tensor]) -> [Tensor]
  /// Whether the result's shape depends on the values, so that it is refused without data.
  var needsData = false

  var testDescription: String { name }

  static let all: [Operation] =
    unary + binary + views + reductions + selections + products + fused

  private static func one(
    _ name: String, _ x: Tensor = floats, needsData: Bool = false,
    _ call: @escaping @Sendable (Tensor) -> Tensor
  ) -> Operation {
    Operation(name: name, inputs: [x], call: { [call($0[0])] }, needsData: needsData)
  }

  private static func two(
    _ name: String, _ a: Tensor, _ b: Tensor, _ call: @escaping @Sendable (Tensor, Tensor) -> Tensor
  ) -> Operation {
    Operation(name: name, inputs: [a, b], call: { [call($0[0], $0[1])] })
  }

  private static func several(
    _ name: String, _ x: Tensor = floats, _ call: @escaping @Sendable (Tensor) -> [Tensor]
  ) -> Operation {
    Operation(name: name, inputs: [x], call: { call($0[0]) })
  }

  static let floats = Generator(seed: 1).asDefault { Tensor.randn(3, 4, 5) }
  static let others = Generator(seed: 2).asDefault { Tensor.randn(3, 1, 5) }
  static let integers = Generator(seed: 3).asDefault { Tensor.randint(1, 9, [3, 4, 5]) }
  static let mask = floats.gt(0.3)
  static let positive = floats.abs() + 0.5

  private static let unary: [Operation] = [
    one("-") { -$0 }, one("abs") { $0.abs() }, one("sign") { $0.sign() },
    one("square") { $0.square() }, one("relu") { $0.relu() }, one("exp") { $0.exp() },
    one("expm1") { $0.expm1() }, one("log", positive) { $0.log() },
    one("log1p", positive) { $0.log1p() }, one("sqrt", positive) { $0.sqrt() },
    one("rsqrt", positive) { $0.rsqrt() }, one("reciprocal") { $0.reciprocal() },
    one("sin") { $0.sin() }, one("cos") { $0.cos() }, one("tan") { $0.tan() },
    one("tanh") { $0.tanh() }, one("sigmoid") { $0.sigmoid() }, one("erf") { $0.erf() },
    one("gelu") { $0.gelu() }, one("floor") { $0.floor() }, one("ceil") { $0.ceil() },
    one("round") { $0.round() }, one("isNaN") { $0.isNaN() }, one("isInf") { $0.isInf() },
    one("isFinite") { $0.isFinite() }, one("logicalNot", mask) { $0.logicalNot() },
    one("exp of integers", integers) { $0.exp() }, one("abs of integers", integers) { $0.abs() },
    one("pow") { $0.pow(3) }, one("pow 2") { $0.pow(2) },
    one("clamp") { $0.clamp(min: -0.5, max: 0.5) }, one("x + 1") { $0 + 1 },
    one("1 - x") { 1 - $0 },
    one("2 * x", integers) { 2 * $0 }, one("x / 2", integers) { $0 / 2 }, one("1 / x") { 1 / $0 },
    one("to float64") { $0.to(.float64) }, one("to int64") { $0.to(.int64) },
    one("to bool") { $0.to(.bool) }, one("clone") { $0.clone() },
    one("contiguous") { $0.contiguous() }, one("softmax") { $0.softmax(dim: -1) },
    one("softmax of a middle dimension") { $0.softmax(dim: 1) },
    one("logSoftmax") { $0.logSoftmax(dim: 0) }, one("logSumExp") { $0.logSumExp(dim: 1) },
    one("zerosLike") { .zerosLike($0) }, one("onesLike") { .onesLike($0) },
    one("fullLike") { .fullLike($0, 2) }, one("clamp from below") { $0.clamp(min: 0.1) },
    one("logSumExp that keeps its dimension") { $0.logSumExp(dim: 0, keepDim: true) },
    one("dropout") { x in Generator(seed: 5).asDefault { x.dropout(0.4) } },
    one("x / -2") { $0 / -2 }, one("negative pow", positive) { $0.pow(-1.5) },
  ]

  private static let binary: [Operation] = [
    two("+", floats, others) { $0 + $1 }, two("- of two", floats, others) { $0 - $1 },
    two("*", floats, others) { $0 * $1 }, two("/", floats, others) { $0 / $1 },
    two("pow of a tensor", positive, others) { $0.pow($1) },
    two("floorDivide", integers, integers) { $0.floorDivide($1 + 1) },
    two("remainder", floats, others) { $0.remainder($1) },
    two("maximum", floats, others) { $0.maximum($1) },
    two("minimum", floats, others) { $0.minimum($1) },
    two("eq", integers, integers) { $0 .== $1 }, two("ne", floats, others) { $0 .!= $1 },
    two("lt", floats, others) { $0 .< $1 }, two("le", floats, others) { $0 .<= $1 },
    two("gt", floats, others) { $0 .> $1 }, two("ge", floats, others) { $0 .>= $1 },
    two("logicalAnd", mask, mask) { $0.logicalAnd($1) },
    two("logicalOr", mask, mask) { $0.logicalOr($1) },
    two("logicalXor", mask, mask) { $0.logicalXor($1) },
    two("isClose", floats, others) { $0.isClose($1) },
    two("integers + floats", integers, floats) { $0 + $1 },
    two("masked softmax", floats, mask) { $0.softmax(dim: -1, mask: $1) },
    two("maskedFill", floats, mask) { $0.maskedFill($1, -1e9) },
    Operation(
      name: "where", inputs: [mask, floats, others], call: { [Tensor.where($0[0], $0[1], $0[2])] }),
  ]

  private static let views: [Operation] = [
    one("reshape") { $0.reshape(6, -1) }, one("flatten") { $0.flatten(startDim: 1) },
    one("transpose") { $0.transpose(0, -1) }, one("T") { $0.T },
    one("permute") { $0.permute(2, 0, 1) }, one("squeeze", others) { $0.squeeze() },
    one("squeeze a dimension", others) { $0.squeeze(1) }, one("unsqueeze") { $0.unsqueeze(-1) },
    one("expand", others) { $0.expand(2, 3, 4, -1) }, one("narrow") { $0.narrow(1, 1, 2) },
    one("view") { $0.contiguous().view(5, 12) },
    two("expandAs", others, floats) { $0.expandAs($1) },
    one("select") { $0.select(1, -1) }, several("split") { $0.split(2, dim: 1) },
    several("chunk") { $0.chunk(2, dim: 2) }, several("unbind") { $0.unbind(dim: 1) },
    one("tile") { $0.tile(2, 1, 1, 2) }, one("repeatInterleave") { $0.repeatInterleave(2, dim: 1) },
    one("subscript") { $0[0, 1..<3, .all] }, one("subscript from the end") { $0[-1, ..<(-1)] },
    one("subscript with steps") { $0[.ellipsis, .step(0, 5, 2)] },
    one("subscript with a new dimension") { $0[.newAxis, 1..., .newAxis] },
  ]

  private static let reductions: [Operation] = [
    one("sum") { $0.sum() }, one("sum of a dimension") { $0.sum(dim: 1) },
    one("sum of the first dimension") { $0.sum(dim: 0, keepDim: true) },
    one("sum of two dimensions") { $0.sum(dim: [0, 2]) },
    one("sum of integers", integers) { $0.sum(dim: -1) }, one("sum of bools", mask) { $0.sum() },
    one("prod") { $0.prod(dim: 1) }, one("prod of all", positive) { $0.prod() },
    one("sum of squares of all") { $0.norm() }, one("variance of all") { $0.variance() },
    one("mean") { $0.mean() },
    one("mean of a dimension") { $0.mean(dim: -1, keepDim: true) },
    one("sum of two dimensions, kept") { $0.sum(dim: [-1, 0], keepDim: true) },
    one("biased variance") { $0.variance(dim: 0, keepDim: true, unbiased: false) },
    one("std of a dimension") { $0.std(dim: 2) }, one("mean of two") { $0.mean(dim: [0, 1]) },
    one("variance") { $0.variance(dim: 1) }, one("std") { $0.std() },
    one("norm") { $0.norm(dim: 0) }, one("max of all") { $0.max() }, one("min of all") { $0.min() },
    several("max") { [$0.max(dim: 1).values, $0.max(dim: 1).indices] },
    several("min") { [$0.min(dim: 0).values, $0.min(dim: 0, keepDim: true).indices] },
    one("amax of one dimension") { $0.amax(dim: -1) },
    one("amin of one dimension") { $0.amin(dim: 1, keepDim: true) },
    one("amax") { $0.amax(dim: [0, 1]) }, one("amin") { $0.amin(dim: [1, 2], keepDim: true) },
    one("argmax") { $0.argmax() },
    one("argmax of a dimension") { $0.argmax(dim: 1) }, one("argmin") { $0.argmin(dim: -1) },
    one("any", mask) { $0.any() }, one("any of a dimension", mask) { $0.any(dim: 1) },
    one("all", mask) { $0.all(dim: -1) }, one("cumsum") { $0.cumsum(dim: 1) },
    one("cumprod") { $0.cumprod(dim: -1) },
  ]

  private static let selections: [Operation] = [
    two("indexSelect", floats, Tensor([2, 0, 3], dtype: .int64)) { $0.indexSelect(1, $1) },
    two("embedding", floats.reshape(12, 5), Tensor([[2, 0], [11, 3]], dtype: .int64)) {
      $0.embedding($1)
    },
    two("gather", floats, integers.remainder(4)) { $0.gather(1, $1) },
    two("subscript with integers", floats, Tensor([1, 0, 1], dtype: .int64)) { $0[$1] },
    two("subscript with two tensors", floats, Tensor([1, 0], dtype: .int64)) { $0[.all, $1, $1] },
    one("triu") { $0.triu(diagonal: 1) }, one("tril") { $0.tril() },
    one("oneHot", integers) { $0.oneHot(9) },
    several("topk") { [$0.topk(2).values, $0.topk(2, dim: 1, largest: false).indices] },
    several("sort") { [$0.sort(dim: 1).values, $0.argsort(descending: true)] },
    one("flip") { $0.flip(0, -1) }, one("roll") { $0.roll(-2, dim: 2) },
    one("diagonal") { $0.diagonal() }, one("diagonal to the right") { $0.diagonal(offset: 2) },
    one("diagonal to the left") { $0.diagonal(offset: -1, dim1: -1, dim2: 0) },
    one("diagonal beyond the edge") { $0.diagonal(offset: 9, dim1: 1, dim2: 2) },
    one("diag", floats.select(0, 0)) { $0.diag() },
    one("diag of a vector", floats.select(0, 0).select(0, 0)) { $0.diag() },
    two("cat", floats, others) { cat([$0, $1], dim: 1) },
    two("cat of two types", integers, floats) { cat([$0, $1]) },
    two("stack", floats, floats) { stack([$0, $1], dim: -1) },
    one("maskedSelect", needsData: true) { $0.maskedSelect($0.gt(0)) },
    one("nonzero", mask, needsData: true) { $0.nonzero() },
    one("subscript with a mask", needsData: true) { $0[$0.gt(0)] },
    two("assignment by integers", floats, others.select(0, 0)) {
      var x = $0
      x[Tensor([2, 0], dtype: .int64)] = $1
      return x
    },
    two("assignment by a mask", floats, others.select(0, 0)) {
      var x = $0
      x[mask.select(2, 0)] = $1
      return x
    },
    two("assignment with steps", floats, others.select(0, 0)) {
      var x = $0
      x[1, .step(0, 4, 2), .all] = $1
      return x
    },
    two("assignment to a part", floats, others) {
      var x = $0
      x[.all, 1..<2] = $1
      return x
    },
  ]

  private static let products: [Operation] = [
    two("matmul", floats, floats.transpose(1, 2)) { $0.matmul($1) },
    two("matmul with one matrix", floats, others.reshape(3, 5).T) { $0.matmul($1) },
    two("matmul with a vector", floats, others.select(0, 0).squeeze()) { $0.matmul($1) },
    two("bmm", floats, floats.transpose(1, 2)) { bmm($0, $1) },
    two("dot", others.flatten(), others.flatten()) { $0.dot($1) },
    two("outer", others.flatten(), floats.flatten()) { $0.outer($1) },
    two("einsum", floats, others) { einsum("bqd,bkd->bqk", $0, $1) },
    one("einsum of one operand") { einsum("abc->ca", $0) },
    two("einsum with dots", floats, others) { einsum("...d,...d", $0, $1) },
    one("einsum of a diagonal", floats.narrow(1, 0, 3)) { einsum("iij->ij", $0) },
    one("einsum to a scalar") { einsum("abc->", $0) },
    one("einsum without a result") { einsum("cab", $0) },
    two("einsum of heads", floats.reshape(3, 2, 2, 5), others.reshape(3, 1, 1, 5)) {
      einsum("bhqd, bhkd -> bhqk", $0, $1)
    },
    Operation(
      name: "einsum of three operands", inputs: [floats, others, positive],
      call: { [einsum("abc,adc,ebc->dea", $0)] }),
    two("matmul of four dimensions", floats.reshape(3, 1, 4, 5), floats.reshape(3, 5, 4)) {
      $0.matmul($1)
    },
    two("vector times matrix", others.select(0, 0).squeeze(), floats.transpose(1, 2)) {
      $0.matmul($1)
    },
    two("matmul of integers", integers, integers.transpose(1, 2)) { $0.matmul($1) },
  ]
}
