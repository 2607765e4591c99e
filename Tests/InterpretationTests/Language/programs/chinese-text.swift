// swift-format-ignore-file: IdentifiersMustBeASCII
let sentence = "注意力机制很重要"
print(sentence.count, sentence.utf8.count)  // expect: 8 24
print(sentence.map { String($0) }.joined(separator: "|"))  // expect: 注|意|力|机|制|很|重|要
let 计数 = sentence.reduce(into: [Character: Int]()) { $0[$1, default: 0] += 1 }
print(计数["注"] ?? 0, 计数["要"] ?? 0)  // expect: 1 1
func 平方(_ x: Int) -> Int { x * x }
print("平方：\(平方(7))")  // expect: 平方：49
print(String(sentence.reversed()), sentence.hasPrefix("注意"))  // expect: 要重很制机力意注 true
