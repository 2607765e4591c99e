let text = "né,e"
print(text.utf8.count, text.count)  // expect: 5 4
print(text.utf8.reduce(0) { $0 + Int($1) })  // expect: 619
print(Array(text.utf8).last ?? 0, text.utf8.first ?? 0)  // expect: 101 110
for byte in "ab".utf8 { print(byte) }
// expect: 97
// expect: 98
print(text.split(separator: ","), text.dropFirst(), text.prefix(2))  // expect: ["né", "e"] é,e né
print("a,,b".split(separator: ",", omittingEmptySubsequences: false))  // expect: ["a", "", "b"]
print("x y z".split(separator: " ", maxSplits: 1))  // expect: ["x", "y z"]
