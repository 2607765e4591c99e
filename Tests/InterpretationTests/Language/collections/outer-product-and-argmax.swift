let a = [1.0, 2]
let b = [3.0, 4, 5]
let outer = a.map { x in b.map { x * $0 } }
print(outer)  // expect: [[3.0, 4.0, 5.0], [6.0, 8.0, 10.0]]
let best = outer.map { row in row.enumerated().max { $0.element < $1.element }!.offset }
print(best)  // expect: [2, 2]
