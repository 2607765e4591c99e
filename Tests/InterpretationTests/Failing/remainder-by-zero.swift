func rest(_ a: Int, _ b: Int) -> Int { a % b }  // runtime error: remainder by zero
print(rest(7, 2))  // expect: 1
print(rest(7, 0))
