let words = ["pear", "fig", "banana"]
print(words.max { $0.count < $1.count } ?? "", words.min { $0.count < $1.count } ?? "")
// expect: banana fig
let scores = [0.1, 0.7, 0.2]
let best = scores.indices.max { scores[$0] < scores[$1] }
print(best ?? -1)  // expect: 1
