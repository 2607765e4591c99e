let value: Int? = 5
func f(_ value: Int?) -> Int {
  guard let value else { return 0 }
  do {
    let value = value * 100
    return value
  }
}
print(f(value), f(nil))  // expect: 500 0
