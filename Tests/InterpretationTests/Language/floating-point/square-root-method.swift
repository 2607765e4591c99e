print((9.0).squareRoot())  // expect: 3.0
let x = 2.0
print(x.squareRoot())  // expect: 1.4142135623730951
