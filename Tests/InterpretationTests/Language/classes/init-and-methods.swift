class Account {
  let owner: String
  private(set) var balance: Double = 0
  init(owner: String) { self.owner = owner }
  func deposit(_ x: Double) { balance += x }
}
let a = Account(owner: "Ada")
a.deposit(10)
a.deposit(2.5)
print(a.owner, a.balance)  // expect: Ada 12.5
