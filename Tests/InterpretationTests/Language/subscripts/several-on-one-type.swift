struct Names {
  let list = ["a", "b", "c"]
  subscript(i: Int) -> String { list[i] }
  subscript(r: Range<Int>) -> [String] { Array(list[r]) }
  subscript(name: String) -> Int? { list.firstIndex(of: name) }
}
let n = Names()
print(n[1], n[0..<2], n["c"] ?? -1)  // expect: b ["a", "b"] 2
