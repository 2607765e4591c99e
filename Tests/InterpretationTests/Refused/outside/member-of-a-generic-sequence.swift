// outside-subset
func total<S: Sequence>(_ items: S) -> Int where S.Element == Int { items.reduce(0, +) }
// error: 75: 'reduce' of a generic sequence is not part of notebook Swift; take an array instead of 'S'
