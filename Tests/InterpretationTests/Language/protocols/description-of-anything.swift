struct Point: CustomStringConvertible {
  var x: Int
  var description: String { "(\(x))" }
}
func show<T: CustomStringConvertible>(_ x: T) -> String { "<" + x.description + ">" }
print(show(3), show("a"), show([1, 2]), show(Point(x: 4)))  // expect: <3> <a> <[1, 2]> <(4)>
let anything: any CustomStringConvertible = 4.5
print(anything.description)  // expect: 4.5
print([1.5].description, true.description, ["k": 1].description)  // expect: [1.5] true ["k": 1]
let several: [any CustomStringConvertible] = [1, "b", Point(x: 2)]
print(several.map { $0.description })  // expect: ["1", "b", "(2)"]
protocol Named: CustomStringConvertible { var name: String { get } }
extension Named { var description: String { "named \(name)" } }
struct Head: Named { var name: String }
print(show(Head(name: "h")), Head(name: "i").description)  // expect: <named h> named i
print("c".first!.description, (1...3).description)  // expect: c 1...3
