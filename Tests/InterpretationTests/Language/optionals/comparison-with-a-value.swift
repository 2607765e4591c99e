let x: Int? = 5
print(x == 5, x != 5, x == nil, x != nil)  // expect: true false false true
let s: String? = nil
print(s == "a", s == nil)  // expect: false true
