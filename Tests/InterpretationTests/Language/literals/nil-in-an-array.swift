let xs: [Int?] = [1, nil, 3]
print(xs)  // expect: [Optional(1), nil, Optional(3)]
print(xs.count)  // expect: 3
let known = xs.compactMap { $0 }
print(known)  // expect: [1, 3]
