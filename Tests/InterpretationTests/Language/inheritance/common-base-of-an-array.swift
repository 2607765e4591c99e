class A { func id() -> Int { 0 } }
class B: A { override func id() -> Int { 1 } }
class C: A { override func id() -> Int { 2 } }
let xs = [B(), C()]
print(xs.map { $0.id() })  // expect: [1, 2]
