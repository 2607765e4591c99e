let pairs = [(1, "one"), (2, "two")]
for (n, name) in pairs { print(n, name) }
// expect: 1 one
// expect: 2 two
print(pairs[0].1, pairs)  // expect: one [(1, "one"), (2, "two")]
