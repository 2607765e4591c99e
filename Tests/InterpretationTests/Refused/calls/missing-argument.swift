func add(_ a: Int, to b: Int) -> Int { a + b }
print(add(1))  // error: 7: 'add' needs an argument 'to'; it is 'add(_ a: Int, to b: Int) -> Int'
