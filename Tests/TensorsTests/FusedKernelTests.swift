import CKernels
import Foundation
import Tensors
import Testing

extension KernelTests {
  /// Fused kernels of every instruction set and number of threads against the operations they stand for,
  /// in double precision.
  ///
  /// One of the kernels' tests, since those change the instruction set of the whole process in turn.
  @Suite(.serialized) struct FusedKernelTests {
    /// What a kernel computes, and the same of plain operations.
    struct Case: CustomTestStringConvertible, Sendable {
      let name: String
      /// The operands for rows of a width.
      let inputs: @Sendable (_ rows: Int, _ width: Int) -> [Tensor]
      let fused: @Sendable ([Tensor]) -> Tensor
      let plain: @Sendable ([Tensor]) -> Tensor

      var testDescription: String { name }
    }

    static let cases: [Case] = [
      Case(
        name: "layer norm",
        inputs: { [normal($0, $1), normal($1), normal($1)] },
        fused: { $0[0].layerNorm(over: 1, weight: $0[1], bias: $0[2], eps: 1e-5) },
        plain: {
          let centered = $0[0] - $0[0].mean(dim: -1, keepDim: true)
          let variance = centered.square().mean(dim: -1, keepDim: true)
          return centered / (variance + 1e-5).sqrt() * $0[1] + $0[2]
        }),
      Case(
        name: "GRU step",
        inputs: { [normal($0, $1), normal($0, 3 * $1), normal($0, 3 * $1)] },
        fused: { $0[0].gruStep(projected: $0[1], recurrent: $0[2]) },
        plain: {
          let width = $0[0].size(1)
          let (p, q) = ($0[1].split(width, dim: 1), $0[2].split(width, dim: 1))
          let update = (p[1] + q[1]).sigmoid()
          let candidate = (p[2] + (p[0] + q[0]).sigmoid() * q[2]).tanh()
          return (1 - update) * candidate + update * $0[0]
        }),
      Case(
        name: "additive scores",
        inputs: { [normal(2, $0, $1), normal(2, 3, $1), normal($1), normal(1)] },
        fused: { $0[0].additiveScores($0[1], weight: $0[2], bias: $0[3]) },
        plain: {
          (($0[0].unsqueeze(2) + $0[1].unsqueeze(1)).tanh() * $0[2]).sum(dim: -1) + $0[3]
        }),
      Case(
        name: "cross entropy",
        inputs: { [normal($0, $1) * 6, places($0, $1)] },
        fused: { $0[0].crossEntropyOfRows($0[1]) },
        plain: { -$0[0].logSoftmax(dim: 1).gather(1, $0[1].unsqueeze(1)).squeeze(1) }),
      Case(
        name: "smoothed cross entropy",
        inputs: { [normal($0, $1) * 6, places($0, $1)] },
        fused: { $0[0].crossEntropyOfRows($0[1], smoothing: 0.3, scale: 0.5) },
        plain: {
          let logs = $0[0].logSoftmax(dim: 1)
          let right = logs.gather(1, $0[1].unsqueeze(1)).squeeze(1)
          return -(right * 0.7 + logs.mean(dim: 1) * 0.3).sum() * 0.5
        }),
      Case(
        name: "negative log-likelihood",
        inputs: { [normal($0, $1), places($0, $1)] },
        fused: { $0[0].negativeLogLikelihoodOfRows($0[1], scale: 2) },
        plain: { -$0[0].gather(1, $0[1].unsqueeze(1)).sum() * 2 }),
      Case(
        name: "softmax", inputs: { [normal($0, $1) * 6] }, fused: { $0[0].softmax(dim: 1) },
        plain: {
          let powers = ($0[0] - $0[0].detach().amax(dim: [1], keepDim: true)).exp()
          return powers / powers.sum(dim: 1, keepDim: true)
        }),
      Case(
        name: "logSoftmax", inputs: { [normal($0, $1) * 6] },
        fused: { $0[0].logSoftmax(dim: 1) },
        plain: { $0[0] - $0[0].exp().sum(dim: 1, keepDim: true).log() }),
      Case(
        name: "gelu", inputs: { [normal($0, $1) * 2] }, fused: { $0[0].gelu() },
        plain: { 0.5 * $0[0] * (1 + ($0[0] * 0.5.squareRoot()).erf()) }),
    ]

    private static func normal(_ shape: Int...) -> Tensor {
      Generator(seed: shape.reduce(3) { $0 * 31 + $1 }).asDefault { Tensor.randn(shape) }
    }

    private static func places(_ rows: Int, _ classes: Int) -> Tensor {
      Generator(seed: rows).asDefault { Tensor.randint(classes, [rows]) }
    }

    /// The result, then the gradients of all operands that have one.
    private func values(
      _ inputs: [Tensor], _ function: ([Tensor]) -> Tensor
    ) throws -> [Tensor] {
      let leaves = inputs.map { $0.dtype.isFloatingPoint ? $0.requiringGrad() : $0 }
      let result = function(leaves)
      let weights = Generator(seed: 9).asDefault { Tensor.rand(result.shape, dtype: .float64) }
      try catchingErrors { result.backward(gradient: (weights + 0.5).to(result.dtype)) }
      return [result.detach()] + leaves.compactMap(\.grad)
    }

    @Test(arguments: cases)
    func `agrees with plain operations`(_ kernel: Case) throws {
      let preferred = String(cString: ck_instruction_set())
      defer { #expect(ck_use_instruction_set(preferred) != 0) }
      for (rows, width) in [
        (1, 1), (3, 2), (2, 3), (5, 7), (4, 8), (3, 15), (2, 16), (1, 17), (3, 33), (2, 100),
      ] {
        // Views with steps between the elements give the same.
        let inputs = kernel.inputs(rows, width)
        let scattered = inputs.map { stack([$0, $0], dim: -1).select(-1, 1) }
        let expected = try values(
          inputs.map { $0.dtype.isFloatingPoint ? $0.to(.float64) : $0 }, kernel.plain)
        for set in ["baseline", "avx2", "avx512"] where ck_use_instruction_set(set) != 0 {
          for (dtype, tolerance) in [(DType.float32, 2e-5), (.float64, 1e-10)] {
            for operands in [inputs, scattered] {
              let found = try values(
                operands.map { $0.dtype.isFloatingPoint ? $0.to(dtype) : $0 }, kernel.fused)
              #expect(found.count == expected.count)
              for (a, b) in zip(found, expected) {
                #expect(a.dtype == dtype && a.shape == b.shape)
                let scale = 1 + b.abs().max().item()
                let error = (a.to(.float64) - b).abs().max().item()
                // A row of one or two numbers has hardly a variance: its slope is all rounding.
                let slack = kernel.name == "layer norm" && width < 4 ? 300.0 : 1
                #expect(error <= tolerance * scale * slack, "\(set) \(dtype) \(rows)×\(width)")
              }
            }
          }
        }
      }
    }

    @Test(arguments: cases)
    func `gives the same bits with any vectors`(_ kernel: Case) throws {
      for (rows, width) in [(1, 1), (3, 9), (2, 12), (4, 20), (3, 33), (2, 100), (3, 300)] {
        for dtype in [DType.float32, .float64] {
          let inputs = kernel.inputs(rows, width).map {
            $0.dtype.isFloatingPoint ? $0.to(dtype) : $0
          }
          try KernelTests().expectSameBits("\(dtype) \(rows)×\(width)") {
            try values(inputs, kernel.fused)
          }
        }
      }
    }

    @Test(arguments: cases)
    func `gives the same bits for any number of threads`(_ kernel: Case) throws {
      let before = ck_thread_count()
      defer { ck_use_threads(before) }
      let inputs = kernel.inputs(700, 333)
      ck_use_threads(1)
      let expected = try values(inputs, kernel.fused)
      for threads in [2, 3] as [Int32] {
        ck_use_threads(threads)
        let found = try values(inputs, kernel.fused)
        // One answer only: the differences of so many numbers would take minutes to print.
        let areSame = zip(found, expected).allSatisfy { $0.floats == $1.floats }
        #expect(areSame, "\(threads) threads")
      }
    }
  }
}
