print(Set(["\u{e9}", "e\u{301}", "e"]).count)  // expect: 2
let d = ["\u{e9}": 1]
print(d["e\u{301}"] ?? 0)  // expect: 1
