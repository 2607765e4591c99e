// outside-subset
print({ (x: Int...) in x.count }(1, 2, 3))  // error: 16: a closure of any number of arguments is not part of notebook Swift; take an array
let count: (Int...) -> Int = { $0.count }  // error: 16: a closure of any number of arguments is not part of notebook Swift; take an array
