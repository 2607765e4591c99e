let d = ["a": 1]
if d["a"] == 1, d["b"] == nil { print("as expected") }
// expect: as expected
