let p = (x: 1, y: 2)
let q: (Int, Int) = p
print(p, q)  // expect: (x: 1, y: 2) (1, 2)
let best: [(String, Int)] = ["a": 1].sorted { $0.value > $1.value }
print(best)  // expect: [("a", 1)]
func size() -> (w: Int, h: Int) {
  let r = (5, 6)
  return r
}
print(size(), [size()], "\(size())")  // expect: (w: 5, h: 6) [(w: 5, h: 6)] (w: 5, h: 6)
let some: (Int, Int)? = size()
print(some as Any)  // expect: Optional((5, 6))
struct Pair { var both: (Int, Int) }
print(Pair(both: p))  // expect: Pair(both: (1, 2))
