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
  /// Nil in storage without data.
  let memory: UnsafeMutableRawPointer?
  /// How many elements there is room for.
  let count: Int

  private init(memory: UnsafeMutableRawPointer?, count: Int) {
    self.memory = memory
    self.count = count
  }

  deinit { free(memory) }

  /// What every tensor with a shape but no data refers to.
  static let meta = Storage(memory: nil, count: 0)
  /// What a failed tensor refers to.
  static let failed = Storage(memory: nil, count: 0)

  /// Memory for the shape, or shared storage without data if the calling thread computes shapes only.
  static func allocate(
    _ operation: String, _ shape: [Int], _ dtype: DType, zeroed: Bool = false
  ) throws -> Storage {
    let count = try checkedCount(operation, shape)
    let bytes = count * dtype.size
    if ck_thread_slot(Int32(CK_SLOT_META)) != nil { return meta }
    guard bytes <= physicalMemory,
      let memory = zeroed ? calloc(max(bytes, 1), 1) : malloc(max(bytes, 1))
    else { throw TensorError.tooLarge(operation: operation, shape: shape, dtype) }
    return Storage(memory: memory, count: count)
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
