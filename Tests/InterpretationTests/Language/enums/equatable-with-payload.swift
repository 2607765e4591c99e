enum Value: Equatable {
  case int(Int)
  case none
}
print(Value.int(1) == .int(1), Value.int(1) == .int(2), Value.int(1) == .none)
// expect: true false false
