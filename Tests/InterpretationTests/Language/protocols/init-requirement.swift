protocol Startable { init(start: Int) }
struct A: Startable {
  let n: Int
  init(start: Int) { n = start }
}
print(A(start: 4).n)  // expect: 4
