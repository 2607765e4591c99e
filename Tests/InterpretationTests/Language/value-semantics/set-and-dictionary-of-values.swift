struct Key: Hashable { var n: Int }
var k = Key(n: 1)
var d = [k: "one"]
k.n = 2
d[k] = "two"
print(d[Key(n: 1)] ?? "?", d[Key(n: 2)] ?? "?", d.count)  // expect: one two 2
