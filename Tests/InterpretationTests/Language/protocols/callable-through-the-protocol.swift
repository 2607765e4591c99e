protocol Function { func callAsFunction(_ x: Double) -> Double }
struct Add: Function {
  let n: Double
  func callAsFunction(_ x: Double) -> Double { x + n }
}
struct Twice: Function {
  let f: any Function
  func callAsFunction(_ x: Double) -> Double { f(f(x)) }
}
let f: any Function = Twice(f: Add(n: 2.5))
print(f(1))  // expect: 6.0
