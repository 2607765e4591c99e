var x: Double? = nil
x = 1
print(x as Any)  // expect: Optional(1.0)
func find(_ flag: Bool) -> Double? { flag ? 1 : nil }
print(find(true) as Any, find(false) as Any)  // expect: Optional(1.0) nil
let xs: [Double?] = [1, nil, 2.5]
print(xs)  // expect: [Optional(1.0), nil, Optional(2.5)]
