// swift-format-ignore-file: ReplaceForEachWithForLoop
struct Bag {
  var total = 0
  var half: Int {
    get { total / 2 }
    set { [newValue, newValue].forEach { total = $0 * 2 } }
  }
  var log: [Int] = [] {
    didSet { log.indices.forEach { total += log[$0] } }
  }
  subscript(i: Int) -> Int {
    get { total + i }
    set { (0..<i).forEach { _ in total += newValue } }
  }
  mutating func add(_ xs: [Int]) { xs.forEach { total += $0 } }
  mutating func onlyReads() {
    let k = [1, 2].map { $0 + total }
    total = k[0] + 7
  }
  mutating func nested() {
    func grow(_ n: inout Int) { (0..<3).forEach { _ in n += 1 } }
    grow(&total)
  }
}
var bag = Bag()
bag.add([1, 2])
print(bag.total)  // expect: 3
bag.onlyReads()
print(bag.total)  // expect: 11
bag.half = 4
print(bag.total)  // expect: 8
bag.log = [1, 1]
print(bag.total)  // expect: 10
bag[2] = 5
print(bag.total)  // expect: 20
bag.nested()
print(bag.total)  // expect: 23
var bags = [Bag(), Bag()]
bags[1].add([4])
print(bags[0].total, bags[1].total)  // expect: 0 4
func add(_ n: inout Int) { [1, 2].forEach { n += $0 } }
var k = 0
add(&k)
print(k)  // expect: 3
func modify(_ n: inout Int, _ body: (inout Int) -> Void) { body(&n) }
modify(&k) { v in (0..<3).forEach { _ in v *= 2 } }
print(k)  // expect: 24
