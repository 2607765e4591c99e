// outside-subset
class Box<T> {
  var value: T
  init(_ value: T) { self.value = value }
}
struct Model {
  class Part: Box<Int> {}
  // error: 15: a subclass of a generic class is not part of notebook Swift; keep an object of it in a property
}
struct Part { var size = 2 }
print(Part().sizes)  // error: 14: 'Part' has no member 'sizes'; did you mean 'size'?
