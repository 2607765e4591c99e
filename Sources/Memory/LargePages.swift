#if canImport(Glibc)
  internal import Glibc
#endif

extension Array {
  /// Reserves room for `count` elements. Where it is much, Linux is asked for pages of 2 MB: to be
  /// given 4 KB at a time takes as long as filling them does.
  package mutating func reserveRoom(for count: Int) {
    reserveCapacity(count)
    #if canImport(Glibc)
      let page = 2 << 20
      let bytes = capacity * MemoryLayout<Element>.stride
      guard bytes >= 2 * page else { return }
      withUnsafeMutableBytes { elements in
        guard let start = elements.baseAddress else { return }
        let first = start.alignedUp(toMultipleOf: page)
        // Advice: where it is not taken, nothing is lost.
        _ = madvise(first, start + bytes - first, MADV_HUGEPAGE)
      }
    #endif
  }
}
