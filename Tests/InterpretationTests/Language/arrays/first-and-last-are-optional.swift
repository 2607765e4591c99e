let xs = [1, 2, 3]
let empty: [Int] = []
print(xs.first ?? 0, xs.last ?? 0, empty.first ?? -1)  // expect: 1 3 -1
print(xs.first as Any, empty.last as Any)  // expect: Optional(1) nil
