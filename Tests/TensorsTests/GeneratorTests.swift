import Foundation
import Tensors
import Testing

/// Draws of PyTorch's CPU generator, recorded as bit patterns in Fixtures/rng.json.
@Suite struct GeneratorTests {
  @Test func `every recorded draw is equal bit for bit`() throws {
    let url = try #require(
      Bundle.module.url(forResource: "rng", withExtension: "json", subdirectory: "Fixtures"))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let record = try decoder.decode(Record.self, from: Data(contentsOf: url))
    var equal = 0
    var total = 0
    for seed in record.seeds {
      for draw in seed.draws {
        let results = Generator(seed: seed.seed).asDefault { draws(draw) }
        #expect(results.count == draw.tensors.count, "\(draw.op)")
        for (result, expected) in zip(results, draw.tensors) {
          total += 1
          if expected.matches(result) {
            equal += 1
          } else {
            Issue.record("seed \(seed.seed): \(draw.op) \(expected.name) differs")
          }
        }
      }
    }
    print("random draws equal bit for bit: \(equal) of \(total)")
    #expect(equal == total && total > 100)
  }

  /// The draws, spelled as a user would.
  private func draws(_ draw: Record.Draw) -> [Tensor] {
    let a = draw.args
    let n = a.n ?? 0
    switch draw.op {
    case "raw_u32":
      return [Tensor((0..<n).map { _ in Int(Generator.current.bits32()) }, dtype: .int64)]
    case "rand": return [.rand(n)]
    case "rand_f64": return [.rand(n, dtype: .float64)]
    case "randn": return [.randn(n)]
    case "randn_f64": return [.randn(n, dtype: .float64)]
    case "normal": return [.normal([n], mean: a.mean ?? 0, std: a.std ?? 1)]
    case "uniform": return [.uniform([n], low: a.low ?? 0, high: a.high ?? 1)]
    case "randint": return [.randint(Int(a.low ?? 0), Int(a.high ?? 0), [n])]
    case "randperm": return [.randperm(n)]
    case "bernoulli": return [.bernoulli([n], a.p ?? 0)]
    case "dropout_ones": return [Tensor.ones(n).dropout(a.p ?? 0)]
    case "Linear": return linear(a.inFeatures ?? 0, a.outFeatures ?? 0)
    case "Linear_nobias": return [linear(a.inFeatures ?? 0, a.outFeatures ?? 0)[0]]
    case "Embedding": return [.randn(a.num ?? 0, a.dim ?? 0)]
    case "xavier_uniform_":
      let (rows, columns) = (a.rows ?? 0, a.cols ?? 0)
      return [
        symmetric([rows, columns], 3.0.squareRoot() * (2 / Double(rows + columns)).squareRoot())
      ]
    case "GRU":
      let (hidden, input) = (a.hiddenSize ?? 1, a.inputSize ?? 1)
      let bound = 1 / Double(hidden).squareRoot()
      return [[3 * hidden, input], [3 * hidden, hidden], [3 * hidden], [3 * hidden]].map {
        symmetric($0, bound)
      }
    case "AdditiveAttention":
      let hidden = a.hiddenSize ?? 1
      return linear(hidden, hidden) + linear(hidden, hidden) + linear(hidden, 1)
    case "sequence":
      return (a.ops ?? []).map { step in
        switch step.name {
        case "rand": .rand(step.count)
        case "randn": .randn(step.count)
        default: .randperm(step.count)
        }
      }
    default: return []
    }
  }

  private func symmetric(_ shape: [Int], _ bound: Double) -> Tensor {
    .uniform(shape, low: -bound, high: bound)
  }

  private func linear(_ input: Int, _ output: Int) -> [Tensor] {
    let gain = (2.0 / 6.0).squareRoot()
    let bound = 3.0.squareRoot() * (gain / Double(input).squareRoot())
    let weight = symmetric([output, input], bound)
    // A draw whose bias is not asked for would change what follows; nothing follows here.
    return [weight, symmetric([output], 1 / Double(input).squareRoot())]
  }

  @Test func `seeding again repeats the numbers`() {
    let source = Generator(seed: 7)
    source.asDefault {
      let first = Tensor.randn(5).scalars + Tensor.randperm(9).scalars
      manualSeed(7)
      #expect(Tensor.randn(5).scalars + Tensor.randperm(9).scalars == first)
      #expect(Tensor.randn(5).scalars + Tensor.randperm(9).scalars != first)
    }
  }

  @Test func `float64 normal numbers are PyTorch's`() {
    // torch.manual_seed(0); torch.randn(20, dtype=torch.float64)[[0, 5, 15, 16, 19]]
    let x = Generator(seed: 0).asDefault { Tensor.randn(20, dtype: .float64).scalars }
    let expected = [
      (0, -2.310411800234176), (5, 0.2102998901016947), (15, -0.8910030351707375),
      (16, 0.6748575435940039), (19, -0.7498915228391941),
    ]
    for (i, value) in expected { #expect(x[i] == value, "\(i)") }
  }
}

private struct Record: Decodable {
  struct Seed: Decodable {
    let seed: Int
    let draws: [Draw]
  }
  struct Draw: Decodable {
    let op: String
    let args: Arguments
    let tensors: [Expected]
  }
  struct Arguments: Decodable {
    let n: Int?
    let low, high, mean, std, p: Double?
    let inFeatures, outFeatures, num, dim, rows, cols, hiddenSize, inputSize: Int?
    let ops: [Step]?
  }
  struct Step: Decodable {
    let name: String
    let count: Int
    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      name = try values.decode(String.self)
      count = try values.decode(Int.self)
    }
  }
  /// Float32 bits are numbers, float64 bits are hexadecimal texts.
  enum Bits: Decodable {
    case floats([UInt32])
    case doubles([String])
    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let floats = try? value.decode([UInt32].self) {
        self = .floats(floats)
      } else {
        self = .doubles(try value.decode([String].self))
      }
    }
  }
  struct Expected: Decodable {
    let name: String
    let dtype: String
    let bits: Bits?
    let values: [Double]?

    func matches(_ tensor: Tensor) -> Bool {
      guard tensor.dtype.description == dtype else { return false }
      switch bits {
      case .floats(let bits): return tensor.floats.map(\.bitPattern) == bits
      case .doubles(let bits):
        return tensor.scalars.map { String($0.bitPattern, radix: 16) } == bits
      case nil: return values.map { tensor.scalars == $0 } ?? false
      }
    }
  }
  let seeds: [Seed]
}
