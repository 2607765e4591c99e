func addOne(_ x: inout Int) { x += 1 }
var d: [String: Int] = [:]
addOne(&d["a", default: 10])
print(d["a"] ?? 0)  // expect: 11
