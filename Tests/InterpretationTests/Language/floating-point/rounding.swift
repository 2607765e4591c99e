print((2.5).rounded(), (-2.5).rounded(), (3.4).rounded())  // expect: 3.0 -3.0 3.0
print((2.7).rounded(.down), (2.2).rounded(.up), (-2.7).rounded(.towardZero))
// expect: 2.0 3.0 -2.0
print((2.5).rounded(.toNearestOrEven))  // expect: 2.0
