/// The object as its class, when it is of exactly this one. Comparing the types is the check: a cast
/// would also look through superclasses and protocols.
@inlinable @inline(__always)
package func exactly<Object: AnyObject>(_ object: AnyObject, _ type: Object.Type) -> Object? {
  Swift.type(of: object) == type ? unsafeDowncast(object, to: type) : nil
}
