// outside-subset
extension Collection where Element == Int {
// error: 11: an extension of 'Collection' is not part of notebook Swift; extend a type, such as 'Array', or write a function
  var product: Int { reduce(1, *) }
}
