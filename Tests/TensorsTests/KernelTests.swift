import CKernels
import Foundation
import Tensors
import Testing

/// The kernels of every instruction set of this machine against plain loops in double precision.
///
/// The instruction set and the number of threads are the process's: whatever changes them is a suite
/// within this one, so that no two do at one time.
@Suite(.serialized) struct KernelTests {
  func onEveryInstructionSet(_ body: (String) throws -> Void) rethrows {
    let preferred = String(cString: ck_instruction_set())
    for name in ["baseline", "avx2", "avx512"] where ck_use_instruction_set(name) != 0 {
      try body(name)
    }
    #expect(ck_use_instruction_set(preferred) != 0)
  }

  /// AVX2 and AVX-512 round alike, so that a report has the same numbers on machines with one or the
  /// other. The baseline of x86 cannot multiply and add in one step.
  func expectSameBits(_ comment: Comment, _ body: () throws -> [Tensor]) rethrows {
    var first: [[UInt64]]?
    try onEveryInstructionSet { name in
      if name == "baseline" { return }
      let bits = try body().map { $0.scalars.map(\.bitPattern) }
      // One answer only: a list of so many numbers says nothing.
      let areSame = first == nil || first == bits
      #expect(areSame, comment)
      first = bits
    }
  }

  @Test(arguments: Operation.all)
  func `every operation and its gradient have the same bits with any vectors`(
    _ operation: Operation
  ) throws {
    try expectSameBits("\(operation.name)") {
      let leaves = operation.inputs.map {
        $0.dtype.isFloatingPoint ? $0.requiringGrad() : $0
      }
      let results = operation.call(leaves.map { $0.clone() })
      for result in results where result.requiresGrad {
        try catchingErrors { result.backward(gradient: result.detach(), retainGraph: true) }
      }
      return results.map { $0.detach() } + leaves.compactMap(\.grad)
    }
  }

  @Test func `the place of an extreme is the first, and NaN's before all`() {
    onEveryInstructionSet { name in
      for dtype in [DType.float32, .float64] {
        for n in [1, 2, 7, 8, 9, 15, 16, 17, 31, 33, 64, 100, 131] {
          for peak in stride(from: 0, to: n, by: max(1, n / 7)) {
            // −1 or −0.0 everywhere but at the peak and, equal to it, behind.
            var row = (0..<n).map { $0 % 3 == 0 ? -1.0 : -0.0 }
            row[peak] = 2
            row[n - 1] = 2
            let x = Tensor([row, row.map { -$0 }]).to(dtype)
            let comment: Comment = "\(name) \(dtype) \(n) \(peak)"
            #expect(x.argmax(dim: 1)[0].item() == Double(peak), comment)
            #expect(x.argmin(dim: 1)[1].item() == Double(peak), comment)
            row[peak] = .nan
            let withNaN = Tensor([row, [Double](repeating: .nan, count: n)]).to(dtype)
            for places in [withNaN.argmax(dim: 1), withNaN.argmin(dim: 1)] {
              #expect(places[0].item() == Double(peak), comment)
              #expect(places[1].item() == 0, comment)
            }
          }
          let low = Tensor.full([1, n], -.infinity, dtype: dtype)
          #expect(low.argmax(dim: 1)[0].item() == 0 && low.argmin(dim: 1)[0].item() == 0)
        }
      }
    }
  }

  @Test func `products have the same bits with any vectors`() {
    for dtype in [DType.float32, .float64] {
      for m in [1, 2, 3, 4, 7, 8, 15, 23, 24, 40, 70] {
        for (n, k) in [(1, 33), (5, 4), (17, 20), (40, 100), (33, 513)] {
          let (a, b) = (
            numbers([m, k], seed: m, dtype: dtype), numbers([k, n], seed: n, dtype: dtype)
          )
          expectSameBits("\(dtype) \(m)×\(n)×\(k)") {
            [a.matmul(b), a.matmul(b.T.contiguous().T), a.T.contiguous().T.matmul(b)]
          }
        }
      }
    }
  }

  func numbers(_ shape: [Int], seed: Int, dtype: DType = .float32) -> Tensor {
    Tensor.randn(shape, dtype: dtype, generator: Generator(seed: seed))
  }

  private func product(_ a: [Double], _ b: [Double], _ m: Int, _ n: Int, _ k: Int) -> [Double] {
    var result = [Double](repeating: 0, count: m * n)
    for i in 0..<m {
      for p in 0..<k {
        for j in 0..<n { result[i * n + j] += a[i * k + p] * b[p * n + j] }
      }
    }
    return result
  }

  @Test(arguments: [
    [1, 1, 1], [1, 7, 3], [2, 3, 5], [4, 20, 4], [8, 32, 16], [9, 33, 17], [13, 1, 40],
    [1, 100, 100],
    [97, 65, 257], [100, 513, 31], [6, 16, 600],
  ])
  func `matmul of any size and layout`(_ size: [Int]) {
    let (m, n, k) = (size[0], size[1], size[2])
    for dtype in [DType.float32, .float64, .int64, .int32] {
      var (a, b) = (
        numbers([m, k], seed: 1, dtype: .float64), numbers([k, n], seed: 2, dtype: .float64)
      )
      if dtype.isInteger { (a, b) = (a * 10, b * 10) }
      (a, b) = (a.to(dtype), b.to(dtype))
      let expected = product(a.scalars, b.scalars, m, n, k)
      let tolerance = dtype == .float32 ? 1e-6 * Double(k).squareRoot() * 4 : 1e-11
      onEveryInstructionSet { name in
        let layouts = [
          a.matmul(b), a.T.contiguous().T.matmul(b), a.matmul(b.T.contiguous().T),
          stack([a, a], dim: -1).select(-1, 1).matmul(stack([b, b]).select(0, 1)),
        ]
        for result in layouts {
          let error = zip(result.scalars, expected).lazy.map { abs($0 - $1) }.max() ?? 0
          #expect(error <= tolerance, "\(name) \(dtype) \(size)")
        }
      }
    }
  }

  @Test func `a batch of products broadcasts`() {
    let a = numbers([2, 1, 3, 4], seed: 1)
    let b = numbers([5, 4, 6], seed: 2)
    let result = a.matmul(b)
    #expect(result.shape == [2, 5, 3, 6])
    for i in 0..<2 {
      for j in 0..<5 {
        let expected = product(a[i, 0].scalars, b[j].scalars, 3, 6, 4)
        #expect(result[i, j].allClose(Tensor(expected, shape: [3, 6]), atol: 1e-6))
      }
    }
  }

  @Test func `transcendental functions are close to the last place`() {
    check("exp", places: 2, { $0.exp() }, { exp($0) })
    check("tanh", places: 3, { $0.tanh() }, { tanh($0) })
    check("sigmoid", places: 4, { $0.sigmoid() }, { 1 / (1 + exp(-$0)) })
  }

  @Test func `gelu is exact to seven digits, and to five where it is small`() {
    let x = cat([Tensor.linspace(-5.5, 4, 20_001), Tensor([-1000, -14, 14, 1000])])
    let arguments = x.scalars
    onEveryInstructionSet { set in
      for (argument, result) in zip(arguments, x.gelu().scalars) {
        let exact = 0.5 * argument * erfc(-argument / 2.0.squareRoot())
        let tolerance = min(1e-5 * abs(exact), max(2e-7, abs(exact) * 1e-7))
        #expect(abs(result - exact) <= tolerance + 1e-30, "\(set) \(argument)")
      }
      let ends = Tensor([.infinity, -.infinity, .nan]).gelu().scalars
      #expect(ends[0] == .infinity && ends[1] == 0 && ends[2].isNaN, "\(set)")
    }
  }

  private func check(
    _ name: String, places: Double, _ ours: (Tensor) -> Tensor, _ plain: (Double) -> Double
  ) {
    let x = cat([
      Tensor.linspace(-100, 88.5, 20_001), Tensor.linspace(-1, 1, 20_001),
      Tensor([0, -0.0, 1e-30, -1e-8, 0.625, -0.625, 88.7]),
    ])
    let arguments = x.scalars
    onEveryInstructionSet { set in
      let results = ours(x).floats
      var worst = 0.0
      for (argument, result) in zip(arguments, results) {
        let exact = plain(argument)
        let place = Double(max(Float(exact).ulp, .leastNonzeroMagnitude))
        worst = max(worst, abs(Double(result) - exact) / place)
      }
      #expect(worst <= places, "\(name) \(set)")
      let ends = ours(Tensor([.infinity, -.infinity, .nan, 1000, -1000])).scalars
      #expect(ends[0] == plain(.infinity) && ends[1] == plain(-.infinity), "\(name) \(set)")
      #expect(ends[2].isNaN && ends[3] == Double(Float(plain(1000))), "\(name) \(set)")
      #expect(ends[4] == Double(Float(plain(-1000))), "\(name) \(set)")
    }
  }

  @Test(arguments: [1, 2, 3, 15, 16, 17, 31, 64, 100, 1000])
  func `softmax with and without a mask`(_ n: Int) {
    for dtype in [DType.float32, .float64] {
      let x = numbers([7, n], seed: n, dtype: dtype) * 8
      var mask = numbers([7, n], seed: n + 1).gt(0)
      mask[3] = Tensor([false])
      let keep = mask.bools
      onEveryInstructionSet { set in
        let tolerance = dtype == .float32 ? 5e-7 : 1e-14
        let plain = x.softmax(dim: -1).scalars
        let masked = x.softmax(dim: -1, mask: mask).scalars
        let logs = x.logSoftmax(dim: -1).scalars
        for row in 0..<7 {
          let values = Array(x.scalars[row * n..<(row + 1) * n])
          let top = values.max() ?? 0
          let sum = values.reduce(0) { $0 + exp($1 - top) }
          let kept = Array(keep[row * n..<(row + 1) * n])
          let rest = zip(values, kept).reduce(0) { $0 + ($1.1 ? exp($1.0 - top) : 0) }
          for i in 0..<n {
            let place = row * n + i
            #expect(abs(plain[place] - exp(values[i] - top) / sum) <= tolerance, "\(set)")
            #expect(abs(logs[place] - (values[i] - top - log(sum))) <= 1e-5, "\(set)")
            if kept[i] {
              #expect(abs(masked[place] - exp(values[i] - top) / rest) <= tolerance * 4, "\(set)")
            } else {
              #expect(masked[place] == 0, "\(set)")
            }
          }
        }
      }
    }
  }

  @Test func `softmax of extreme scores stays a distribution`() {
    onEveryInstructionSet { _ in
      #expect(Tensor([1e30, -1e30, 1e30]).softmax(dim: 0).scalars == [0.5, 0, 0.5])
      #expect(Tensor([-1e30, -1e30]).softmax(dim: 0).scalars == [0.5, 0.5])
      let bounded = Tensor([-.infinity, 0, -.infinity]).softmax(dim: 0)
      #expect(bounded.scalars == [0, 1, 0])
      // A score that is infinite or no number where the mask is false leaves no trace.
      let mask = Tensor([true, false, false])
      #expect(Tensor([1, .nan, .infinity]).softmax(dim: 0, mask: mask).scalars == [1, 0, 0])
      let blocked = Tensor([1, .nan, .infinity]).softmax(dim: 0, mask: Tensor([false]))
      #expect(blocked.scalars == [0, 0, 0])
    }
  }

  @Test(arguments: [0, 1, 5, 16, 33, 1000, 100_003])
  func `sums are accurate`(_ n: Int) {
    let x = numbers([n], seed: 5)
    let exact = x.scalars.reduce(0, +)
    onEveryInstructionSet { set in
      #expect(abs(x.sum().item() - exact) <= abs(exact) * 1e-7 + 1e-7, "\(set)")
      let columns = stack([x, -x, x], dim: 1).sum(dim: 0).scalars
      #expect(
        columns.allSatisfy { abs(abs($0) - abs(exact)) <= abs(exact) * 1e-7 + 1e-7 }, "\(set)")
    }
  }

  @Test func `elementwise loops of any stride agree with plain ones`() {
    let a = numbers([5, 6, 7], seed: 1)
    let b = numbers([5, 6, 7], seed: 2)
    let pairs: [(Tensor, Tensor)] = [
      (a, b), (a.transpose(0, 2), b.transpose(0, 2)), (a[.all, .step(0, 6, 2)], b[.all, 3...]),
      (a, b[0]), (a[.all, .all, 2..<3], b), (a, b[0, 0, 0]), (a[0, 0, 0], b),
      (a[.all, 0..<1], b[0..<1]),
    ]
    onEveryInstructionSet { set in
      for (x, y) in pairs {
        let sum = x + y
        let (left, right) = (x.expandAs(sum).scalars, y.expandAs(sum).scalars)
        #expect(sum.floats == zip(left, right).map { Float($0) + Float($1) }, "\(set)")
        #expect(x.lt(y).bools == zip(left, right).map { $0 < $1 }, "\(set)")
        #expect(x.maximum(y).scalars == zip(left, right).map { max($0, $1) }, "\(set)")
      }
    }
  }
}
