struct Heads {
  let count: Int
  func split(_ x: [Double]) -> [[Double]] {
    let size = x.count / count
    return (0..<count).map { h in Array(x[h * size..<(h + 1) * size]) }
  }
  func join(_ heads: [[Double]]) -> [Double] { heads.flatMap { $0 } }
}
let heads = Heads(count: 3)
let parts = heads.split([1, 2, 3, 4, 5, 6])
print(parts)  // expect: [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]
print(heads.join(parts))  // expect: [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]
var changed = parts
for h in changed.indices { changed[h] = changed[h].map { $0 * Double(h) } }
print(heads.join(changed), parts[1])  // expect: [0.0, 0.0, 3.0, 4.0, 10.0, 12.0] [3.0, 4.0]
