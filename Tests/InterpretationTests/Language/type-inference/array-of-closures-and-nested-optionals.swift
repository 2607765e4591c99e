let fs = [{ (x: Int) in x + 1 }, { x in x * 2 }]
print(fs.map { $0(10) })  // expect: [11, 20]
let words = ["1", "x"].map { Int($0) }
print(words, words.map { $0 ?? 0 })  // expect: [Optional(1), nil] [1, 0]
