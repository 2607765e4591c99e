let x = -2.5
print(x.magnitude, abs(x), x.isFinite, x.isNaN, x.isInfinite)  // expect: 2.5 2.5 true false false
print(x.sign == .minus, (-x).sign == .plus)  // expect: true true
