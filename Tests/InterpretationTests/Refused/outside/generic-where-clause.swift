// outside-subset
func same<T>(_ a: T, _ b: T) -> Bool where T: Equatable { a == b }
// error: 38: 'where' is not supported here
