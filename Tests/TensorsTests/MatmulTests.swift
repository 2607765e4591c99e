import CKernels
import Tensors
import Testing

extension KernelTests {
  /// Matrix products of every size, layout, instruction set and number of threads against three plain
  /// loops in double precision.
  @Suite(.serialized) struct MatmulTests {
    /// How a matrix lies in memory.
    enum Layout: CaseIterable {
      case rows, columns, padded, spread
    }

    /// Numbers in [-1, 1) that repeat nowhere.
    private func numbers(_ count: Int, seed: Int) -> [Double] {
      var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
      return (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(Int64(bitPattern: state) >> 11) / Double(1 << 52)
      }
    }

    private func matrix(
      _ values: [Double], _ rows: Int, _ columns: Int, _ layout: Layout, _ dtype: DType
    )
      -> Tensor
    {
      let x = Tensor(values, shape: [rows, columns]).to(dtype)
      switch layout {
      case .rows: return x
      case .columns: return x.T.contiguous().T
      case .padded:
        return cat([x, Tensor.full([rows, 3], .nan, dtype: dtype)], dim: 1)[.all, 0..<columns]
      case .spread:
        return stack([Tensor.full([rows, columns], .nan, dtype: dtype), x], dim: -1).select(-1, 1)
      }
    }

    private func plain(_ a: [Double], _ b: [Double], _ m: Int, _ n: Int, _ k: Int) -> [Double] {
      var c = [Double](repeating: 0, count: m * n)
      for i in 0..<m {
        for p in 0..<k {
          for j in 0..<n { c[i * n + j] += a[i * k + p] * b[p * n + j] }
        }
      }
      return c
    }

    /// Runs `body` with every instruction set of the machine and 1, 2 and 3 threads.
    private func everywhere(_ body: (_ name: String, _ threads: Int32) -> Void) {
      let (set, count) = (String(cString: ck_instruction_set()), ck_thread_count())
      defer {
        _ = ck_use_instruction_set(set)
        ck_use_threads(count)
      }
      for name in ["baseline", "avx2", "avx512"] where ck_use_instruction_set(name) != 0 {
        for threads in [Int32(1), 2, 3] {
          ck_use_threads(threads)
          body(name, threads)
        }
      }
    }

    private func worst(_ result: Tensor, _ expected: [Double]) -> Double {
      let difference = result.detach().to(.float64).reshape(-1) - Tensor(expected, dtype: .float64)
      return difference.abs().max().item()
    }

    /// An element is a sum of k products below 1, which grows like √k and is rounded at each step: errors
    /// grow like k.
    private func tolerance(_ dtype: DType, _ k: Int) -> Double {
      (dtype == .float32 ? 1.2e-7 : 2.3e-16) * Double(k)
    }

    /// Sizes that take each way through the kernels: rows [m, n, k].
    static let sizes = [
      [1, 1, 1], [1, 7, 3], [1, 300, 40], [1, 129, 513], [300, 1, 40], [2, 3, 5], [4, 20, 4],
      [4, 4, 20], [3, 17, 300], [7, 100, 100], [8, 33, 64], [13, 16, 12], [14, 31, 65],
      [25, 40, 257],
      [64, 64, 64], [65, 9, 33], [97, 65, 300], [100, 513, 31], [130, 150, 270],
    ]

    @Test(arguments: [DType.float32, .float64])
    func `a product of any size and layout`(_ dtype: DType) {
      var most = 0.0
      for (seed, size) in MatmulTests.sizes.enumerated() {
        let (m, n, k) = (size[0], size[1], size[2])
        let (a, b) = (numbers(m * k, seed: seed), numbers(k * n, seed: seed + 100))
        let (x, y) = (matrix(a, m, k, .rows, dtype), matrix(b, k, n, .rows, dtype))
        let expected = plain(x.scalars, y.scalars, m, n, k)
        let operands = Layout.allCases.flatMap { left in
          Layout.allCases.map {
            (left, $0, matrix(a, m, k, left, dtype), matrix(b, k, n, $0, dtype))
          }
        }
        everywhere { name, threads in
          if threads > 1 { return }
          for (left, right, x, y) in operands {
            let error = worst(x.matmul(y), expected)
            most = max(most, error / tolerance(dtype, k))
            #expect(error <= tolerance(dtype, k), "\(name) \(size) \(left) \(right)")
          }
        }
      }
      print("matmul \(dtype): errors up to \(most) of what is allowed")
    }

    /// Large enough for several tasks: blocks of rows and columns, and items of a batch.
    @Test(arguments: [[260, 300, 280], [24, 1100, 400], [1500, 40, 200]])
    func `the bits do not depend on the threads`(_ size: [Int]) {
      let (m, n, k) = (size[0], size[1], size[2])
      let (a, b) = (numbers(m * k, seed: 1), numbers(k * n, seed: 2))
      for dtype in [DType.float32, .float64] {
        for (left, right) in [(Layout.rows, Layout.rows), (.columns, .rows), (.rows, .columns)] {
          let (x, y) = (matrix(a, m, k, left, dtype), matrix(b, k, n, right, dtype))
          let expected =
            dtype == .float32 && left == right ? plain(x.scalars, y.scalars, m, n, k) : nil
          var first: [String: [Double]] = [:]
          everywhere { name, threads in
            let result = x.matmul(y).scalars
            if let expected, threads == 1 {
              #expect(worst(Tensor(result, shape: [m * n]), expected) <= tolerance(dtype, k))
            }
            let isSame = first[name, default: result] == result
            #expect(isSame, "\(name) \(threads) \(left) \(right)")
            first[name] = first[name] ?? result
          }
        }
      }
    }

    @Test func `a batch of products, broadcast and transposed`() {
      for (m, n, k) in [(3, 6, 4), (5, 40, 17), (30, 20, 60)] {
        let a = matrix(numbers(14 * m * k, seed: 3), 14, m * k, .rows, .float32).reshape(2, 7, m, k)
        let b = matrix(numbers(7 * k * n, seed: 4), 7, k * n, .rows, .float32).reshape(7, k, n)
        let turned = b.transpose(1, 2).contiguous().transpose(1, 2)
        let expected = (0..<2).flatMap { i in
          (0..<7).flatMap { j in plain(a[i, j].scalars, b[j].scalars, m, n, k) }
        }
        let one = (0..<2).flatMap { i in
          (0..<7).flatMap { j in plain(a[i, j].scalars, b[2].scalars, m, n, k) }
        }
        let heads = a.transpose(0, 2).contiguous().transpose(0, 2)
        everywhere { name, _ in
          for x in [a, heads] {
            #expect(worst(x.matmul(b), expected) <= tolerance(.float32, k), "\(name)")
            #expect(worst(x.matmul(turned), expected) <= tolerance(.float32, k), "\(name)")
            #expect(worst(x.matmul(b[2]), one) <= tolerance(.float32, k), "\(name)")
          }
          #expect(a.matmul(b).shape == [2, 7, m, n])
        }
      }
    }

    @Test func `a large batch has the same bits on any number of threads`() {
      let a = matrix(numbers(40 * 64 * 50, seed: 5), 40, 64 * 50, .rows, .float32).reshape(
        40, 64, 50)
      let b = matrix(numbers(40 * 50 * 64, seed: 6), 40, 50 * 64, .rows, .float32).reshape(
        40, 50, 64)
      var first: [String: [Float]] = [:]
      everywhere { name, _ in
        let result = a.matmul(b).floats
        let isSame = first[name, default: result] == result
        #expect(isSame, "\(name)")
        first[name] = first[name] ?? result
      }
      #expect(
        worst(a.matmul(b)[39], plain(a[39].scalars, b[39].scalars, 64, 64, 50))
          <= tolerance(.float32, 50))
    }

    @Test(arguments: [[1, 3, 5], [5, 40, 30], [70, 33, 20], [400, 200, 100]])
    func `linear is a product and a bias`(_ size: [Int]) {
      let (m, n, k) = (size[0], size[1], size[2])
      for dtype in [DType.float32, .float64] {
        let x = matrix(numbers(m * k, seed: 7), m, k, .rows, dtype)
        let weight = matrix(numbers(n * k, seed: 8), n, k, .rows, dtype)
        let bias = matrix(numbers(n, seed: 9), 1, n, .rows, dtype).reshape(n)
        let product = plain(x.scalars, weight.T.contiguous().scalars, m, n, k)
        let biases = bias.scalars
        let expected = zip(product.indices, product).map { $1 + biases[$0 % n] }
        everywhere { name, _ in
          #expect(worst(x.linear(weight, bias), expected) <= tolerance(dtype, k) * 2, "\(name)")
          #expect(worst(x.linear(weight, nil), product) <= tolerance(dtype, k), "\(name)")
        }
        let deep = x.reshape(1, m, k)
        #expect(deep.linear(weight, bias).shape == [1, m, n])
      }
    }

    @Test func `gradients of linear are those of a product and a sum`() {
      let x = matrix(numbers(6 * 5 * 4, seed: 10), 6, 20, .rows, .float64).reshape(6, 5, 4)
      let weight = matrix(numbers(12, seed: 11), 3, 4, .rows, .float64)
      let bias = matrix(numbers(3, seed: 12), 1, 3, .rows, .float64).reshape(3)
      func gradients(_ apply: (Tensor, Tensor, Tensor) -> Tensor) -> [Tensor?] {
        let leaves = [x, weight, bias].map { $0.clone().requiringGrad() }
        let (x, weight, bias) = (leaves[0], leaves[1], leaves[2])
        // Twice, so that the second product is added to the first one's gradient.
        (apply(x, weight, bias).square().sum() + apply(x * 2, weight, bias).tanh().sum()).backward()
        return leaves.map(\.grad)
      }
      let joined = gradients { $0.linear($1, $2) }
      let apart = gradients { $0.matmul($1.transpose(0, 1)) + $2 }
      for (a, b) in zip(joined, apart) {
        #expect(a?.shape == b?.shape && a != nil)
        if let a, let b { #expect(a.allClose(b, rtol: 1e-12, atol: 1e-12)) }
      }
    }

    @Test func `linear refuses what a product and a sum refuse`() {
      #expect(throws: TensorError.innerDimensionsDiffer(operation: "matmul", [2, 3], [4, 5])) {
        try catchingErrors { Tensor.ones(2, 3).linear(.ones(5, 4), nil) }
      }
      #expect(throws: TensorError.self) {
        try catchingErrors { Tensor.ones(2, 3).linear(.ones(5, 3), .ones(4)) }
      }
      let vector = Tensor([1, 2, 3]).linear(.ones(2, 3), Tensor([0, 1]))
      #expect(vector.scalars == [6, 7])
    }

    @Test func `products without elements`() {
      #expect(Tensor.ones(0, 3).matmul(.ones(3, 4)).shape == [0, 4])
      #expect(Tensor.ones(2, 0).matmul(.ones(0, 3)).scalars == [0, 0, 0, 0, 0, 0])
      #expect(
        Tensor.ones(2, 0).linear(.ones(3, 0), Tensor([1, 2, 3])).scalars == [1, 2, 3, 1, 2, 3])
      #expect(Tensor.ones(0, 2, 3).matmul(.ones(3, 4)).shape == [0, 2, 4])
    }
  }
}
