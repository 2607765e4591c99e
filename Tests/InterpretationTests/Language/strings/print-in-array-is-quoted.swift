print("plain")  // expect: plain
print(["in", "array"])  // expect: ["in", "array"]
print(("in", "tuple"))  // expect: ("in", "tuple")
let c: Character = "c"
print([c])  // expect: ["c"]
