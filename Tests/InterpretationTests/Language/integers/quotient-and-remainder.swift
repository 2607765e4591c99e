let (q, r) = 17.quotientAndRemainder(dividingBy: 5)
print(q, r)  // expect: 3 2
print(17.isMultiple(of: 5), 20.isMultiple(of: 5))  // expect: false true
