// outside-subset
struct Countdown:
  Sequence,
  // error: 3: a sequence of your own is not part of notebook Swift; give the type a property that is an array
  IteratorProtocol
// error: 3: a sequence of your own is not part of notebook Swift; give the type a property that is an array
{
  var count: Int
  mutating func next() -> Int? { nil }
}
