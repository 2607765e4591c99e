let d = ["b": 2, "a": 1]
for (key, value) in d.sorted(by: { $0.key < $1.key }) { print(key, value) }
// expect: a 1
// expect: b 2
let pairs = d.sorted { $0.value > $1.value }
print(pairs[0].key, pairs[0].value)  // expect: b 2
