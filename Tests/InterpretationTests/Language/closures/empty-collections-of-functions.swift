var hooks = [() -> Void]()
hooks.append { print("called") }
hooks[0]()  // expect: called
var operations = [String: (Double, Double) -> Double]()
operations["add"] = { $0 + $1 }
print(operations["add"]!(1, 2))  // expect: 3.0
var makers = [(Int) -> (Int) -> Int]()
makers.append { a in { b in a * b } }
print(makers[0](3)(4))  // expect: 12
var risky = [(Int) throws -> Int]()
risky.append { $0 + 1 }
print(try risky[0](1))  // expect: 2
