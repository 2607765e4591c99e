let xs = [1, 2, 3]
print(xs[...], xs[1...][...].startIndex, "abc"[...])  // expect: [1, 2, 3] 1 abc
func sum(_ xs: ArraySlice<Int>) -> Int { xs.isEmpty ? 0 : xs[xs.startIndex] + sum(xs.dropFirst()) }
print(sum(xs[...]))  // expect: 6
