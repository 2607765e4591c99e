func twice(_ a: Int) -> Int { a * 2 }
print(twice(1, 2))  // error: 16: 'twice' takes 1 argument; it is 'twice(_ a: Int) -> Int'
