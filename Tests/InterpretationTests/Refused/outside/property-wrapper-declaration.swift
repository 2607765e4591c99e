// outside-subset
@propertyWrapper
// error: 1: '@propertyWrapper' is not part of notebook Swift; write a computed property
struct Clamped {
  var wrappedValue = 0
}
