struct Problem: Error { let text: String }
func half(_ n: Int) throws(any Error) -> Int {
  if n % 2 != 0 { throw Problem(text: "odd") }
  return n / 2
}
do {
  print(try half(4))  // expect: 2
  print(try half(3))
} catch let error as Problem {
  print(error.text)  // expect: odd
}
