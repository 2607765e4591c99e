// outside-subset
class Box<T> {
  var value: T
  init(_ value: T) { self.value = value }
}
class IntBox: Box<Int> {
  // error: 15: a subclass of a generic class is not part of notebook Swift; keep an object of it in a property
  func twice() -> Int { value * 2 }
}
print(IntBox(4).twice())
func twice(_ box: IntBox) -> Int { box.twice() }
