struct Tags { var names: Set<String> }
print(["a": Set([1])])  // expect: ["a": Set([1])]
print(Set([2]))  // expect: [2]
print([Set(["x"])], Tags(names: ["y"]))  // expect: [Set(["x"])] Tags(names: Set(["y"]))
let some: Set<Int>? = [3]
print(some as Any)  // expect: Optional(Set([3]))
