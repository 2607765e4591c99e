struct S {
  var seen: Set<String> = []
  var table: [Int: [Double]] = [:]
}
var s = S()
s.seen.insert("a")
s.table[1] = [1]
s.table[2, default: []] += [2]
print(s.seen, s.table[1]!, s.table[2]!)  // expect: ["a"] [1.0] [2.0]
