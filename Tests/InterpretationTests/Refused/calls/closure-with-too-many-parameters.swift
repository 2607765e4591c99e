let xs = [1, 2].map { a, b in a + b }  // error: 21: expected a closure of 1 parameter, found 2; write '{ a in … }'
print(xs)
