let words = ["apple", "avocado", "bean"]
let groups = Dictionary(grouping: words) { $0.first! }
for key in groups.keys.sorted() { print(key, groups[key]!) }
// expect: a ["apple", "avocado"]
// expect: b ["bean"]
