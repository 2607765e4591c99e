func adder(_ n: Int) -> (Int) -> Int {
  return { $0 + n }
}
let add5 = adder(5)
print(add5(1), adder(10)(1))  // expect: 6 11
