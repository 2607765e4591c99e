#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How deeply functions that walk through nested values have called themselves on this thread.
package enum Nesting {
  /// More than anybody reads, and few enough for any stack.
  private static let deepest = 10_000

  /// Each thread counts for itself.
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key, nil)
    return key
  }()

  /// `body` one level deeper; `otherwise` where that would be too deep for the stack.
  package static func deeper<Result>(
    otherwise: @autoclosure () -> Result, _ body: () -> Result
  ) -> Result {
    let depth = Int(bitPattern: pthread_getspecific(key))
    guard depth < deepest else { return otherwise() }
    pthread_setspecific(key, UnsafeRawPointer(bitPattern: depth + 1))
    defer { pthread_setspecific(key, UnsafeRawPointer(bitPattern: depth)) }
    return body()
  }
}
