enum BankError: Error, CustomStringConvertible {
  case insufficient(needed: Double)
  case unknown(String)
  var description: String {
    switch self {
    case .insufficient(let needed): "short of \(needed)"
    case .unknown(let name): "no account \(name)"
    }
  }
}
class Bank {
  private var accounts: [String: Double] = [:]
  func deposit(_ amount: Double, to name: String) { accounts[name, default: 0] += amount }
  func withdraw(_ amount: Double, from name: String) throws {
    guard let balance = accounts[name] else { throw BankError.unknown(name) }
    guard balance >= amount else { throw BankError.insufficient(needed: amount - balance) }
    accounts[name] = balance - amount
  }
  func balance(_ name: String) -> Double { accounts[name] ?? 0 }
}
let bank = Bank()
bank.deposit(100, to: "Ada")
for (amount, name) in [(30.0, "Ada"), (100, "Ada"), (1, "Bob")] {
  do {
    try bank.withdraw(amount, from: name)
    print("ok", bank.balance(name))
  } catch { print(error) }
}
// expect: ok 70.0
// expect: short of 30.0
// expect: no account Bob
