func account() -> (deposit: (Int) -> Void, balance: () -> Int) {
  var total = 0
  return ({ total += $0 }, { total })
}
let a = account()
a.deposit(5)
a.deposit(7)
print(a.balance())  // expect: 12
