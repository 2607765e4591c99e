// outside-subset
func first<T>(_ xs: [Any], like: T) -> T? {
  for case let x as T in xs { return x }
  // error: 21: a cast to 'T' is not part of notebook Swift; what it stands for is not known here: pass a closure such as '{ $0 as? Int }'
  return nil
}
