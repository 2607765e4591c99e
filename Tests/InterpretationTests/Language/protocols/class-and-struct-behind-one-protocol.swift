protocol Counter {
  var n: Int { get }
  mutating func bump()
}
struct S: Counter {
  var n = 0
  mutating func bump() { n += 1 }
}
class C: Counter {
  var n = 0
  func bump() { n += 1 }
}
var a: any Counter = S()
var b = a
b.bump()
print(a.n, b.n)  // expect: 0 1
a = C()
b = a
b.bump()
print(a.n, b.n)  // expect: 1 1
