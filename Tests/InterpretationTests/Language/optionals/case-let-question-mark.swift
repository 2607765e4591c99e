let values: [Int?] = [1, nil, 3]
for case let value? in values { print(value) }
// expect: 1
// expect: 3
switch values[1] {
case let v?: print(v)
case nil: print("nothing")
}
// expect: nothing
