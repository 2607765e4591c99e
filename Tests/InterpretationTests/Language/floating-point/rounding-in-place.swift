var x = 2.6
x.round()
print(x)  // expect: 3.0
x = -2.6
x.round(.towardZero)
print(x)  // expect: -2.0
x.negate()
print(x)  // expect: 2.0
