let d = ["a": 4]
switch d["a"] as Any {
case let n as Int: print(n * 2)  // expect: 8
default: print("other")
}
let a: Any = Optional(5) as Any
switch a {
case let s as String: print(s)
case let i as Int: print(i + 1)  // expect: 6
default: print("no")
}
print(a is Int)  // expect: true
let missing: Int? = nil
for item in [Optional("a") as Any, 2, missing as Any] {
  if case let s as String = item { print(s + "!", s.count) }  // expect: a! 1
  if case let n as Int? = item { print(n.map { $0 + 1 } ?? -1) }
}
// expect: 3
// expect: -1
