var seen = Set<String>()
print(seen.insert("a").inserted, seen.insert("a").inserted)  // expect: true false
print(seen.count)  // expect: 1
