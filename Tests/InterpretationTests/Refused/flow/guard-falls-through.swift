func f(_ n: Int) {
  guard n > 0 else { print("small") }  // error: 37: the body of 'guard' must leave the scope; end it with 'return', 'break' or 'throw'
  print(n)
}
