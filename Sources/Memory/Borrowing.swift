/// Runs `body` with the object whose reference lies at `place`, if it is of exactly this class.
///
/// The reference is not counted: as long as `body` runs, it is the one at `place` that holds the
/// object, and nobody may write there. To count it and count it back takes longer than most of what
/// an interpreter does with an object.
@inlinable @inline(__always)
package func borrowing<Object: AnyObject, Result>(
  _ place: UnsafeRawPointer, as type: Object.Type, _ body: (Object) throws -> Result
) rethrows -> Result? {
  try place.load(as: Unmanaged<AnyObject>.self)._withUnsafeGuaranteedRef { object in
    Swift.type(of: object) == type ? try body(unsafeDowncast(object, to: type)) : nil
  }
}

/// Whether the reference at `place` is the only one to its object.
@inlinable @inline(__always)
package func isOnlyReference<Object: AnyObject>(
  at place: UnsafeMutableRawPointer, to type: Object.Type
) -> Bool {
  isKnownUniquelyReferenced(&place.assumingMemoryBound(to: type).pointee)
}
