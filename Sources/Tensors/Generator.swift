import CKernels

/// A source of random numbers: PyTorch's CPU generator (mt19937), bit for bit.
///
/// After `manualSeed(0)`, `rand`, `randn`, `randint` and `randperm` give the numbers that PyTorch
/// gives after `torch.manual_seed(0)`. Not for use from several threads at once.
public final class Generator: @unchecked Sendable {
  private var state: [UInt32]
  private var next = 624
  /// The second number of the last pair of normal numbers.
  private var spareNormal: Double?

  /// A generator in the state that the seed gives.
  public init(seed: Int = 67_280_421_310_721) {
    state = Generator.initialState(seed)
  }

  /// Returns to the state that the seed gives. PyTorch name: `manual_seed`.
  public func manualSeed(_ seed: Int) {
    state = Generator.initialState(seed)
    next = 624
    spareNormal = nil
  }

  private static func initialState(_ seed: Int) -> [UInt32] {
    var state = [UInt32](repeating: 0, count: 624)
    state[0] = UInt32(truncatingIfNeeded: seed)
    for i in 1..<624 {
      state[i] = 1_812_433_253 &* (state[i - 1] ^ (state[i - 1] >> 30)) &+ UInt32(i)
    }
    return state
  }

  /// 32 random bits.
  package func bits32() -> UInt32 {
    if next == 624 { twist() }
    var y = state[next]
    next += 1
    y ^= y >> 11
    y ^= (y << 7) & 0x9d2c_5680
    y ^= (y << 15) & 0xefc6_0000
    return y ^ (y >> 18)
  }

  private func twist() {
    state.withUnsafeMutableBufferPointer { s in
      for k in 0..<624 {
        let y = (s[k] & 0x8000_0000) | (s[k == 623 ? 0 : k + 1] & 0x7fff_ffff)
        s[k] = s[k >= 227 ? k - 227 : k + 397] ^ (y >> 1) ^ (y & 1 == 0 ? 0 : 0x9908_b0df)
      }
    }
    next = 0
  }

  /// 64 random bits; the first draw is the high half.
  package func bits64() -> UInt64 {
    let high = UInt64(bits32())
    return high << 32 | UInt64(bits32())
  }

  /// A number in [0, 1) with 24 random bits.
  package func uniform32() -> Float { Float(bits32() & 0xff_ffff) * 0x1p-24 }

  /// A number in [0, 1) with 53 random bits.
  package func uniform64() -> Double { Double(bits64() & (1 << 53 - 1)) * 0x1p-53 }

  /// A normal number by the Box–Muller method in double precision; every second one is kept from the
  /// pair before.
  package func normal64() -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return spare
    }
    let u1 = uniform64()
    let u2 = uniform64()
    var second = 0.0
    let first = ck_normal_pair(u1, u2, &second)
    spareNormal = second
    return first
  }

  /// A whole number in `low..<high`; the range must not be empty.
  package func integer(_ low: Int, _ high: Int) -> Int {
    let range = UInt64(bitPattern: Int64(high &- low))
    let draw = range >= 1 << 28 ? bits64() % range : UInt64(bits32()) % range
    return low &+ Int(truncatingIfNeeded: draw)
  }

  /// Fills with float32 normal numbers, as PyTorch does: single draws below 16, blocks from there.
  package func fillNormal(
    _ out: UnsafeMutableBufferPointer<Float>, mean: Double, std: Double, inBlocks: Bool = true
  ) {
    guard inBlocks, out.count >= 16, let base = out.baseAddress else {
      for i in out.indices { out[i] = Float(normal64() * std + mean) }
      return
    }
    for i in out.indices { out[i] = uniform32() }
    for start in stride(from: 0, through: out.count - 16, by: 16) {
      ck_box_muller_16(base + start, Float(mean), Float(std))
    }
    if out.count % 16 != 0 {
      let last = out.count - 16
      for i in last..<out.count { out[i] = uniform32() }
      ck_box_muller_16(base + last, Float(mean), Float(std))
    }
  }

  /// Fills with float64 normal numbers, as PyTorch does: single draws below 16, blocks from there.
  package func fillNormal(
    _ out: UnsafeMutableBufferPointer<Double>, mean: Double, std: Double, inBlocks: Bool = true
  ) {
    guard inBlocks, out.count >= 16, let base = out.baseAddress else {
      for i in out.indices { out[i] = normal64() * std + mean }
      return
    }
    for i in out.indices { out[i] = uniform64() }
    for start in stride(from: 0, through: out.count - 16, by: 16) {
      ck_box_muller_16_f64(base + start, mean, std)
    }
    if out.count % 16 != 0 {
      let last = out.count - 16
      for i in last..<out.count { out[i] = uniform64() }
      ck_box_muller_16_f64(base + last, mean, std)
    }
  }

  /// Fills with float32 numbers in [low, high), rounded once.
  package func fillUniform(_ out: UnsafeMutableBufferPointer<Float>, low: Double, high: Double) {
    let low = Float(low)
    let span = Float(high) - low
    for i in out.indices { out[i] = ck_fused_multiply_add(uniform32(), span, low) }
  }

  /// Shared by all threads that were given none of their own.
  private static let shared = Generator()

  /// The generator that the calling thread draws from when none is named.
  package static var current: Generator {
    guard let slot = ck_thread_slot(Int32(CK_SLOT_GENERATOR)) else { return shared }
    return Unmanaged<Generator>.fromOpaque(slot).takeUnretainedValue()
  }

  /// Makes this the calling thread's default generator while `body` runs.
  package func asDefault<T>(_ body: () throws -> T) rethrows -> T {
    try withSlot(CK_SLOT_GENERATOR, holding: self, body)
  }
}

/// Seeds the default generator. PyTorch name: `torch.manual_seed`.
public func manualSeed(_ seed: Int) { Generator.current.manualSeed(seed) }
