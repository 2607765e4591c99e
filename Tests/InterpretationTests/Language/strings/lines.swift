let text = "one\ntwo\n\nthree"
print(text.split(separator: "\n").count)  // expect: 3
for line in text.split(separator: "\n", omittingEmptySubsequences: false) { print("[\(line)]") }
// expect: [one]
// expect: [two]
// expect: []
// expect: [three]
