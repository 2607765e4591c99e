struct Order {
  static let first: Int = {
    print("first is made")
    return second * 2
  }()
  static let second: Int = {
    print("second is made")
    return 21
  }()
}
print("start")  // expect: start
// expect: first is made
// expect: second is made
print(Order.first, Order.second)  // expect: 42 21
