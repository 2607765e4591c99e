let r = 2..<7
print(r.lowerBound, r.upperBound, r.count, r)  // expect: 2 7 5 2..<7
let c = 2...7
print(c.lowerBound, c.upperBound, c.count, c)  // expect: 2 7 6 2...7
