// outside-subset
struct P {
  var x = 1
}
print([P()].map(\.x))  // error: 17: key paths are not part of notebook Swift; write '{ $0.x }'
