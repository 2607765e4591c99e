let d = ["c": 3, "a": 1, "b": 2]
print(d.keys.sorted(), d.values.sorted())  // expect: ["a", "b", "c"] [1, 2, 3]
for key in d.keys.sorted() { print(key, d[key] ?? 0) }
// expect: a 1
// expect: b 2
// expect: c 3
