import CKernels

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The memory behind a tensor and its views; it may hold no data at all.
///
/// Memory is written only while one tensor alone refers to it, so it may cross threads.
package final class Storage: @unchecked Sendable {
  enum Kind { case data, meta, failed }

  /// Nil in storage without data.
  let memory: UnsafeMutableRawPointer?
  let kind: Kind
  /// How its scores were masked, for `SoundnessMonitor`; set before anyone else sees the storage.
  var masking: Masking?
  private let bytes: Int
  /// Who counts this memory.
  private let meter: CostMeter?

  private init(
    _ kind: Kind, memory: UnsafeMutableRawPointer? = nil, bytes: Int = 0, meter: CostMeter? = nil
  ) {
    self.kind = kind
    self.memory = memory
    self.bytes = bytes
    self.meter = meter
  }

  deinit {
    meter?.freed(bytes)
    ck_release(memory, Int64(bytes))
  }

  /// What every tensor with a shape but no data refers to.
  static let meta = Storage(.meta)
  /// What a failed tensor refers to.
  static let failed = Storage(.failed)

  /// Memory for the shape, or shared storage without data if the calling thread computes shapes only.
  static func allocate(
    _ operation: String, _ shape: [Int], _ dtype: DType, zeroed: Bool = false
  ) throws -> Storage {
    try allocate(
      operation, count: checkedCount(operation, shape), shape, dtype, zeroed: zeroed)
  }

  /// The same for a shape of so many elements, which is checked already.
  @inline(__always)
  static func allocate(
    _ operation: String, count: Int, _ shape: [Int], _ dtype: DType, zeroed: Bool = false
  ) throws -> Storage {
    if isWithoutData { return meta }
    let bytes = count * dtype.size
    guard bytes <= physicalMemory, bytes < 1 << 24 || MemoryBudget.allows(bytes),
      let memory = ck_allocate(Int64(bytes), zeroed ? 1 : 0)
    else {
      throw TensorError.tooLarge(operation: operation, shape: shape, dtype)
    }
    let meter = CostMeter.active
    meter?.allocated(bytes)
    return Storage(.data, memory: memory, bytes: bytes, meter: meter)
  }

  /// The product of the dimensions. Refuses negative ones, and sizes whose product could not be an
  /// address, even beside a dimension of size 0: then no arithmetic on shapes can overflow later.
  static func checkedCount(_ operation: String, _ shape: [Int]) throws -> Int {
    guard shape.count <= Int(CK_MAX_RANK) else {
      throw TensorError.rankTooHigh(operation: operation, shape: shape, limit: Int(CK_MAX_RANK))
    }
    var extent = 1
    var isEmpty = false
    for size in shape {
      guard size >= 0 else { throw TensorError.negativeSize(operation: operation, shape: shape) }
      isEmpty = isEmpty || size == 0
      let (product, overflow) = extent.multipliedReportingOverflow(by: max(size, 1))
      guard !overflow, product < 1 << 58 else {
        throw TensorError.tooLarge(operation: operation, shape: shape, nil)
      }
      extent = product
    }
    return isEmpty ? 0 : extent
  }

  /// A tensor larger than this cannot be useful, however generous the system is with addresses.
  private static let physicalMemory: Int = {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let size = sysconf(Int32(_SC_PAGESIZE))
    return pages > 0 && size > 0 ? pages * size : 1 << 34
  }()
}
