struct Head {
  let size: Int
  enum Problem: Error { case doesNotDivide(Int, Int) }
  init(hidden: Int, heads: Int) throws {
    guard hidden % heads == 0 else { throw Problem.doesNotDivide(hidden, heads) }
    size = hidden / heads
  }
}
do {
  print(try Head(hidden: 100, heads: 5).size)
  print(try Head(hidden: 100, heads: 3).size)
} catch {
  print(error)
}
// expect: 20
// expect: doesNotDivide(100, 3)
