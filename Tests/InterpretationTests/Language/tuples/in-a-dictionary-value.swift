var d = ["a": (count: 1, sum: 2.0)]
d["a"]?.count += 1
print(d["a"]?.count ?? 0, d["a"]?.sum ?? 0)  // expect: 2 2.0
