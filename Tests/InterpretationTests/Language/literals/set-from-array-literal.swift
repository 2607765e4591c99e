let set: Set<Int> = [3, 1, 3, 2]
print(set.count, set.sorted())  // expect: 3 [1, 2, 3]
let words: Set = ["a", "b", "a"]
print(words.count)  // expect: 2
