class Account {
  var cents = 0
  var balance: Double {
    get { Double(cents) / 100 }
    set { cents = Int(newValue * 100) }
  }
}

class Careful: Account {
  var changes = 0
  override var balance: Double {
    get { super.balance }
    set {
      changes += 1
      super.balance = max(newValue, 0)
    }
  }
}

let account = Careful()
account.balance = 12.5
account.balance -= 20
print(account.balance, account.cents, account.changes)  // expect: 0.0 0 2
