// outside-subset
func total<T: Numeric>(_ items: [T]) -> T { items.reduce(0, +) }
// error: 61: '+' takes two values of one type, found 'Int' and 'T'
