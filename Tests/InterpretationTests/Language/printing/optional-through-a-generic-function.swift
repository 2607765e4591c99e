let o: Int? = 2
let none: String? = nil
func show<T>(_ x: T) { print(x) }
func list<T>(_ name: String, _ xs: [T]) -> String { "\(name): \(xs) \(xs.count)" }
func outer<T>(_ x: T) {
  show(x)
  show([x])
}
func isSame<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
func number<T>(_ x: T) -> Int { (x as? Int ?? 0) + 1 }
show(o)  // expect: Optional(2)
show([o])  // expect: [Optional(2)]
show(none)  // expect: nil
show(3)  // expect: 3
print(list("xs", [o, nil]))  // expect: xs: [Optional(2), nil] 2
outer(o)
// expect: Optional(2)
// expect: [Optional(2)]
print(isSame(o, 2), isSame(o, nil), isSame(none, nil))  // expect: true false true
print(number(o), number("a"))  // expect: 3 1
func identity<T>(_ x: T) -> T { x }
print((identity(o) ?? 0) + 1)  // expect: 3
func each<T>(_ xs: [T], _ body: (T) -> Void) { for x in xs { body(x) } }
each([o, nil]) { print($0.map { $0 + 1 } ?? -1) }
// expect: 3
// expect: -1
