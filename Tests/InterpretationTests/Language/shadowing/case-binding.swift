let n = 1
let values: [Int?] = [5]
switch values[0] {
case let n?: print(n)
case nil: print("nil")
}
// expect: 5
print(n)  // expect: 1
