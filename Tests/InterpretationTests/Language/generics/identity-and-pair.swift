func identity<T>(_ x: T) -> T { x }
func pair<A, B>(_ a: A, _ b: B) -> (A, B) { (a, b) }
print(identity(3), identity("a"), pair(1, "b"))  // expect: 3 a (1, "b")
