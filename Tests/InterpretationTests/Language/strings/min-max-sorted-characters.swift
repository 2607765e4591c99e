print("hello".max() ?? "?", "hello".min() ?? "?", "hello".sorted())
// expect: o e ["e", "h", "l", "l", "o"]
print("hello".sorted().map { String($0) }.joined())  // expect: ehllo
