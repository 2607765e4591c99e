enum Result2 {
  case ok(Int)
  case failed(String)
}
func value(_ r: Result2) -> Int {
  guard case .ok(let v) = r else { return -1 }
  return v
}
print(value(.ok(3)), value(.failed("x")))  // expect: 3 -1
