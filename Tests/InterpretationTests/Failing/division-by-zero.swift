func divide(_ a: Int, _ b: Int) -> Int { a / b }  // runtime error: division by zero
print(divide(7, 2))  // expect: 3
print(divide(7, 0))
