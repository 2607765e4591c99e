import CKernels
import Dispatch
import Tensors
import Testing

/// Memory that is kept for the next tensor of its size.
@Suite struct MemoryTests {
  @Test(arguments: [1, 8, 1024, 1025, 1280, 1281, 5000, 65_536, 1_000_001, 120_000_000])
  func `is large enough, aligned and cleared on request`(_ bytes: Int64) throws {
    for zeroed in [0, 1, 0, 1] as [Int32] {
      let memory = try #require(ck_allocate(bytes, zeroed))
      let ends = [0, Int(bytes) - 1]
      if zeroed != 0 {
        for end in ends { #expect(memory.load(fromByteOffset: end, as: UInt8.self) == 0) }
      }
      for end in ends { memory.storeBytes(of: 0xff, toByteOffset: end, as: UInt8.self) }
      if bytes > 1024, bytes < 100_000_000 { #expect(Int(bitPattern: memory) % 64 == 0) }
      ck_release(memory, bytes)
    }
    ck_release(nil, bytes)
  }

  @Test func `never keeps more than its bound`() throws {
    let sizes: [Int64] = (0..<40).map { 9_000_000 + $0 * 100_000 }
    let blocks = try sizes.map { try #require(ck_allocate($0, 0)) }
    for (block, size) in zip(blocks, sizes) {
      ck_release(block, size)
      #expect(ck_held_bytes() <= 256 << 20)
    }
    #expect(ck_held_bytes() > 0)
  }

  @Test func `threads never share a block`() {
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      for round in 0..<300 {
        let size = Int64(2000 + round % 7 * 500)
        guard let memory = ck_allocate(size, 0) else { continue }
        let bytes = memory.assumingMemoryBound(to: UInt8.self)
        bytes.update(repeating: UInt8(thread), count: Int(size))
        let isOwn = (0..<Int(size)).allSatisfy { bytes[$0] == UInt8(thread) }
        #expect(isOwn)
        ck_release(memory, size)
      }
    }
  }

  @Test func `a tensor of zeros is clear whatever its memory held`() {
    for _ in 0..<3 {
      let ones = Tensor.ones(50, 50)
      #expect(ones.sum().item() == 2500)
      #expect(Tensor.zeros(50, 50).sum().item() == 0)
    }
  }
}
