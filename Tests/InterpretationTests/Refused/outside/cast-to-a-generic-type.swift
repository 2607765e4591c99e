// outside-subset
struct Box<T> {
  var value: T
}
let any: Any = Box(value: 3)
print(any is Box<String>)
// error: 14: a cast to 'Box<String>' is not part of notebook Swift; values do not keep what 'Box' was made with: cast to a type without '<…>'
