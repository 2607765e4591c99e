let a: Int? = 1
let b: Int? = 1
let c: Int? = nil
print(a == b, a == c, c == nil, a != c)  // expect: true false true true
print([a, c] == [1, nil])  // expect: true
