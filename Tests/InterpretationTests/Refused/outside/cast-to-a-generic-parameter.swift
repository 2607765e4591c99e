// outside-subset
func cast<T>(_ x: Any, _ like: T) -> T? {
  x as? T
  // error: 9: a cast to 'T' is not part of notebook Swift; what it stands for is not known here: pass a closure such as '{ $0 as? Int }'
}
print(cast("a", 2) as Any)
