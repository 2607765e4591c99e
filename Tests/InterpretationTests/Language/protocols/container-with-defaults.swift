protocol Container {
  var items: [Int] { get set }
  mutating func add(_ item: Int)
  subscript(position: Int) -> Int { get }
}
extension Container {
  var count: Int { items.count }
  mutating func add(_ item: Int) { items.append(item) }
  subscript(position: Int) -> Int { items[position] }
}
struct Bag: Container {
  var items: [Int] = []
}
func fill<C: Container>(_ container: inout C) { container.add(9) }
var bag = Bag()
bag.add(3)
fill(&bag)
print(bag.count, bag[1], bag.items)  // expect: 2 9 [3, 9]
var held: any Container = bag
held.add(4)
held.items[0] = 1
print(held.items, held[2], bag.items)  // expect: [1, 9, 4] 4 [3, 9]
