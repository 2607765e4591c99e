struct Wallet {
  static let limit = 10
  static func name() -> String { "wallet" }
  func allows(_ amount: Int) -> Bool { amount < limit }  // error: 49: 'limit' is a static member of 'Wallet'; write 'Wallet.limit'
  func label() -> String { name() }  // error: 28: 'name' is a static member of 'Wallet'; write 'Wallet.name'
}
