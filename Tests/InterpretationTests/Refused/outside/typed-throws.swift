// outside-subset
struct Problem: Error { let text: String }
func half(_ n: Int) throws(Problem) -> Int {  // error: 21: 'throws(Problem)' is not part of notebook Swift; write 'throws', and 'catch let error as Problem'
  if n % 2 != 0 { throw Problem(text: "odd") }
  return n / 2
}
struct Even {
  let n: Int
  init(_ n: Int) throws(Problem) { self.n = try half(n) * 2 }  // error: 18: 'throws(Problem)' is not part of notebook Swift; write 'throws', and 'catch let error as Problem'
}
let halves: (Int) throws(Problem) -> Int = half  // error: 19: 'throws(Problem)' is not part of notebook Swift; write 'throws', and 'catch let error as Problem'
let other = { (n: Int) throws(Problem) -> Int in try half(n) }  // error: 24: 'throws(Problem)' is not part of notebook Swift; write 'throws', and 'catch let error as Problem'
var steps = [(Int) throws(Problem) -> Int]()  // error: 20: 'throws(Problem)' is not part of notebook Swift; write 'throws', and 'catch let error as Problem'
do throws(Problem) {  // error: 4: 'throws(Problem)' is not part of notebook Swift; write 'throws', and 'catch let error as Problem'
  print(try half(3))
} catch {
  print(error)
}
