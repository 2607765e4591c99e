struct Account {
  var balance = 0
}
var accounts = ["a": Account()]
accounts["a"]?.balance += 50
accounts["b"]?.balance += 50
print(accounts["a"]?.balance ?? -1, accounts["b"]?.balance ?? -1)  // expect: 50 -1
