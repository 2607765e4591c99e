import CKernels
import Tensors
import Testing

/// Fused attention against the same steps one by one in double precision.
extension KernelTests {
  /// Batch, heads, queries, keys, the width of a head and of its values.
  static let attentionSizes = [
    [2, 5, 4, 4, 20, 20], [1, 1, 1, 1, 1, 1], [1, 2, 1, 40, 7, 3], [2, 3, 2, 9, 5, 67],
    [2, 2, 3, 22, 33, 20], [1, 2, 4, 300, 8, 7], [2, 2, 5, 6, 20, 20], [2, 3, 17, 33, 7, 13],
    [1, 2, 70, 260, 20, 20], [1, 1, 530, 130, 64, 64], [2, 1, 33, 65, 65, 31],
  ]

  enum Limit: CaseIterable {
    case none, causal, past, lengths, lengthsOfQueries, keyMask, padding, queryMask, mask

    func limits(_ sizes: [Int]) -> AttentionLimits {
      let (batch, heads, queries, keys) = (sizes[0], sizes[1], sizes[2], sizes[3])
      let generator = Generator(seed: 7)
      func lengths(_ shape: [Int]) -> Tensor {
        var lengths = Tensor.randint(0, keys + 1, shape, generator: generator)
        if shape.count == 1 { lengths[0] = Tensor(0, dtype: .int64) }
        return lengths
      }
      func bools(_ shape: [Int]) -> Tensor {
        Tensor.rand(shape, generator: generator).gt(0.4)
      }
      switch self {
      case .none: return AttentionLimits()
      case .causal: return AttentionLimits(causal: true)
      case .past: return AttentionLimits(causal: true, past: 3, lengths: lengths([batch]) + 1)
      case .lengths: return AttentionLimits(lengths: lengths([batch]))
      case .lengthsOfQueries: return AttentionLimits(lengths: lengths([batch, queries]))
      case .keyMask: return AttentionLimits(mask: bools([batch, 1, 1, keys]))
      case .padding:
        return AttentionLimits(
          causal: true,
          mask: Tensor.arange(keys).lt(lengths([batch]).reshape(batch, 1, 1, 1)))
      case .queryMask: return AttentionLimits(mask: bools([batch, 1, queries, 1]))
      case .mask:
        // Lies with its queries side by side, and its first query sees nothing.
        var mask = bools([heads, keys, queries])
        mask[.all, .all, 0] = Tensor([false])
        return AttentionLimits(causal: keys > 40, past: 50, mask: mask.transpose(1, 2))
      }
    }
  }

  /// Result and gradients of attention. Shape: `[batch, steps, heads · width]` each.
  private func attended(
    _ operands: [Tensor], heads: Int, _ limits: AttentionLimits
  ) throws -> [Tensor] {
    let leaves = operands.map { $0.requiringGrad() }
    let result = try catchingErrors {
      Tensor.attention(leaves[0], leaves[1], leaves[2], heads: heads, scale: 0.3, limits: limits)
    }
    let weights = Tensor.rand(
      result.shape, dtype: .float64, generator: Generator(seed: 9))
    (result * (weights - 0.4).to(result.dtype)).sum().backward()
    return [result] + leaves.map { $0.grad ?? .zerosLike($0) }
  }

  @Test(arguments: attentionSizes, Limit.allCases)
  func `attention of any size, with every limit`(_ sizes: [Int], _ limit: Limit) throws {
    let (batch, heads, width) = (sizes[0], sizes[1], sizes[4])
    let operands = [
      numbers([batch, sizes[2], heads * width], seed: 1),
      numbers([batch, sizes[3], heads * width], seed: 2),
      numbers([batch, sizes[3], heads * sizes[5]], seed: 3),
    ]
    let limits = limit.limits(sizes)
    let expected = try attended(operands.map { $0.to(.float64) }, heads: heads, limits)
    try onEveryInstructionSet { set in
      let found = try attended(operands, heads: heads, limits)
      for (result, exact) in zip(found, expected) {
        let error = (result.to(.float64) - exact).abs().max().item()
        // What is summed over n queries is rounded by some √n last places.
        let allowed = max(
          4e-6 * max(1, exact.abs().max().item()), 5e-7 * Double(sizes[2]).squareRoot())
        #expect(error <= allowed, "\(set) \(sizes) \(limit): off by \(error)")
      }
      // Queries without keys, and keys without queries, are exactly 0 and get exactly 0.
      func isZero(_ place: Int, where other: Int) -> Bool {
        func apart(_ x: Tensor) -> Tensor { x.reshape(x.size(0), x.size(1), heads, -1) }
        let dead = apart(expected[other]).eq(0).all(dim: -1).unsqueeze(-1)
        return apart(found[place]).abs().maskedFill(dead.logicalNot(), 0).max().item() == 0
      }
      #expect(isZero(0, where: 0) && isZero(1, where: 0), "\(set) \(sizes) \(limit)")
      #expect(isZero(2, where: 3) && isZero(3, where: 3), "\(set) \(sizes) \(limit)")
    }
  }

  @Test(arguments: Limit.allCases)
  func `the gradient of attention agrees with central differences`(_ limit: Limit) throws {
    let sizes = [2, 2, 3, 4, 3, 2]
    let limits = limit.limits(sizes)
    let operands = [
      numbers([2, 3, 6], seed: 1), numbers([2, 4, 6], seed: 2), numbers([2, 4, 4], seed: 3),
    ]
    try checkGradients("attention \(limit)", of: operands) {
      [.attention($0[0], $0[1], $0[2], heads: 2, scale: 0.5, limits: limits)]
    }
  }

  @Test func `attention works on shapes alone and passes failed operands on`() throws {
    let real = [
      numbers([2, 3, 6], seed: 1), numbers([2, 4, 6], seed: 2), numbers([2, 4, 4], seed: 3),
    ]
    for place in 0..<3 {
      var operands = real
      operands[place] = Tensor.meta(real[place].shape).requiringGrad()
      let result = try catchingErrors {
        Tensor.attention(operands[0], operands[1], operands[2], heads: 2, scale: 1)
      }
      #expect(result.isMeta && result.shape == [2, 3, 4])
      result.backward(gradient: .meta([2, 3, 4]))
      #expect(operands[place].grad?.shape == real[place].shape)
      let collector = ErrorCollector()
      operands[place] = .failed
      let failed = collector.collecting {
        Tensor.attention(operands[0], operands[1], operands[2], heads: 2, scale: 1)
      }
      #expect(failed.isFailed && collector.first == nil)
    }
    let nothing = Tensor.attention(real[0], .zeros(2, 0, 6), .zeros(2, 0, 4), heads: 2, scale: 1)
    #expect(nothing.scalars == Array(repeating: 0, count: 24))
  }

  @Test func `attention reads operands as they lie`() throws {
    let packed = numbers([2, 9, 3 * 2 * 20], seed: 1)
    let parts = packed.chunk(3, dim: 2)
    let straight = parts.map { $0.contiguous() }
    func apart(_ x: Tensor) -> Tensor { x.reshape(2, 9, 2, 20).transpose(1, 2) }
    let expected = Tensor.attention(
      straight[0], straight[1], straight[2], heads: 2, scale: 0.2)
    let turned = straight.map { $0.transpose(1, 2).contiguous().transpose(1, 2) }
    try onEveryInstructionSet { set in
      for x in [parts, turned] {
        let result = Tensor.attention(x[0], x[1], x[2], heads: 2, scale: 0.2)
        #expect(result.allClose(expected, rtol: 1e-5, atol: 1e-6), "\(set)")
      }
      let split = Tensor.attention(apart(parts[0]), apart(parts[1]), apart(parts[2]), scale: 0.2)
      #expect(split.shape == [2, 2, 9, 20])
      #expect(split.allClose(apart(expected), rtol: 1e-5, atol: 1e-6), "\(set)")
      let one = apart(parts[1]).narrow(0, 0, 1).expand(2, -1, -1, -1)
      let same = Tensor.attention(apart(parts[0]), one, one, scale: 0.2)
      let copied = Tensor.attention(apart(parts[0]), one.contiguous(), one.contiguous(), scale: 0.2)
      #expect(same.scalars == copied.scalars, "\(set)")
      let turned = try attended(turned, heads: 2, AttentionLimits(causal: true))
      let gathered = try attended(parts, heads: 2, AttentionLimits(causal: true))
      for (a, b) in zip(turned, gathered) { #expect(a.scalars == b.scalars, "\(set)") }
    }
  }

  /// One row that stands for all keys or all queries is read with a step of 0.
  @Test(arguments: [2, 9, 17, 70, 200])
  func `attention reads expanded rows`(_ queries: Int) {
    let rows = [numbers([1, 2, 1, 4], seed: 1), numbers([1, 2, 1, 4], seed: 2)]
    let keys = numbers([1, 2, 11, 4], seed: 3)
    let q = numbers([1, 2, queries, 4], seed: 4)
    let cases = [
      [q, keys, rows[0].expand(1, 2, 11, 4)], [q, rows[1].expand(1, 2, 11, 4), keys],
      [rows[0].expand(1, 2, queries, 4), keys, keys],
      [q, rows[1].expand(1, 2, 11, 4), rows[0].expand(1, 2, 11, 4)],
    ]
    func attended(_ operands: [Tensor]) -> [Tensor] {
      let leaves = operands.map { $0.detach().requiringGrad() }
      let result = Tensor.attention(leaves[0], leaves[1], leaves[2], scale: 0.3)
      (result * result).sum().backward()
      return [result] + leaves.map { $0.grad ?? .zerosLike($0) }
    }
    onEveryInstructionSet { set in
      for (place, operands) in cases.enumerated() {
        let copies = attended(operands.map { $0.contiguous() })
        for (a, b) in zip(attended(operands), copies) {
          #expect(a.allClose(b, rtol: 1e-5, atol: 1e-6), "\(set), case \(place)")
        }
      }
    }
  }

  @Test(arguments: [1, 3, 6])
  func `masked keys leave no trace, whatever they hold`(_ queries: Int) {
    let (q, k, v) = (
      numbers([1, queries, 8], seed: 1), numbers([1, 5, 8], seed: 2), Tensor.ones(1, 5, 8)
    )
    var broken = k
    broken[0, 3] = Tensor.full([1], .nan)
    broken[0, 4] = Tensor.full([1], .infinity)
    let mask = Tensor([true, true, true, false, false])
    onEveryInstructionSet { set in
      for limits in [
        AttentionLimits(mask: mask), AttentionLimits(lengths: Tensor([3], dtype: .int64)),
        AttentionLimits(mask: mask.expand(queries, 5).contiguous()),
      ] {
        let clean = Tensor.attention(q, k, v, heads: 2, scale: 1, limits: limits)
        let result = Tensor.attention(q, broken, v, heads: 2, scale: 1, limits: limits)
        #expect(result.scalars == clean.scalars, "\(set)")
      }
      let unmasked = Tensor.attention(q, broken, v, heads: 2, scale: 1)
      #expect(unmasked.isNaN().all().bools == [true], "\(set)")
    }
  }

  @Test(arguments: attentionSizes + [[2, 2, 12, 12, 28, 12], [1, 2, 1, 300, 64, 24]])
  func `attention has the same bits with any vectors`(_ sizes: [Int]) throws {
    let (batch, heads, queries, keys) = (sizes[0], sizes[1], sizes[2], sizes[3])
    let operands = [
      numbers([batch, queries, heads * sizes[4]], seed: 1),
      numbers([batch, keys, heads * sizes[4]], seed: 2),
      numbers([batch, keys, heads * sizes[5]], seed: 3),
    ]
    for limit in Limit.allCases {
      try expectSameBits("\(limit) \(sizes)") {
        try attended(operands, heads: heads, limit.limits(sizes)).map { $0.detach() }
      }
    }
  }

  @Test func `attention has the same bits for any number of threads`() throws {
    let before = ck_thread_count()
    defer { ck_use_threads(before) }
    let operands = (1...3).map { numbers([2, 700, 2 * 20], seed: $0) }
    for limits in [AttentionLimits(), AttentionLimits(causal: true)] {
      ck_use_threads(1)
      let alone = try attended(operands, heads: 2, limits)
      for threads in 2...3 {
        ck_use_threads(Int32(threads))
        let shared = try attended(operands, heads: 2, limits)
        for (a, b) in zip(alone, shared) {
          #expect(a.scalars.map(\.bitPattern) == b.scalars.map(\.bitPattern))
        }
      }
    }
    // Nor does it matter which queries are computed together.
    let whole = Tensor.attention(operands[0], operands[1], operands[2], heads: 2, scale: 0.3)
    let part = Tensor.attention(
      operands[0].narrow(1, 100, 400), operands[1], operands[2], heads: 2, scale: 0.3)
    #expect(part.scalars == whole.narrow(1, 100, 400).scalars)
  }

  @Test func `attention refuses operands that do not fit`() {
    let x = Tensor.ones(2, 3, 4)
    func refuses(_ call: () -> Tensor) {
      #expect(throws: TensorError.self) { try catchingErrors(call) }
    }
    refuses { .attention(x, x, x, heads: 3, scale: 1) }
    refuses { .attention(x, .ones(2, 3, 5), x, scale: 1) }
    refuses { .attention(x, .ones(1, 3, 4), x, scale: 1) }
    refuses { .attention(x, x, .ones(2, 4, 4), scale: 1) }
    refuses { .attention(x, x, x.unsqueeze(0), scale: 1) }
    refuses { .attention(x[0], x[0], x[0], scale: 1) }
    refuses { .attention(x, x, x, scale: 1, limits: AttentionLimits(lengths: .ones(3))) }
    refuses { .attention(x, x, x, scale: 1, limits: AttentionLimits(mask: .ones(3, 3))) }
    refuses {
      .attention(x, x, x, scale: 1, limits: AttentionLimits(mask: Tensor.ones(3, 4).eq(1)))
    }
  }
}
