let parts = [1, 0, 2].split(separator: 0)
print(parts)  // expect: [ArraySlice([1]), ArraySlice([2])]
print(parts[0], [1, 2, 3].prefix(2))  // expect: [1] [1, 2]
print(["k": [1, 2].dropFirst()])  // expect: ["k": ArraySlice([2])]
let slice: Any = [1, 2, 3][1...]
print(slice is [Int], slice is ArraySlice<Int>, "a b".split(separator: " "))
// expect: false true ["a", "b"]
