/// A datum of a running program: a machine value, or a reference to an object.
///
/// Every value carries its kind, so that generic code (printing, equality, collections) needs no
/// static type. An optional is its payload, or `none`; an optional of an optional is a
/// `NestedOptional`.
package enum Value: @unchecked Sendable {
  case void
  /// nil
  case none
  case bool(Bool)
  case int(Int)
  case byte(UInt8)
  case float(Float)
  case double(Double)
  case object(ValueObject)
}
