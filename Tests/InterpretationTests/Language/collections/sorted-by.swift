let words = ["pear", "fig", "apple"]
print(words.sorted(), words.sorted { $0.count < $1.count }, words.sorted(by: >))
// expect: ["apple", "fig", "pear"] ["fig", "pear", "apple"] ["pear", "fig", "apple"]
