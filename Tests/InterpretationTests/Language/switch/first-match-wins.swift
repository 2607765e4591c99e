func find(_ n: Int) -> String {
  switch n {
  case 1...10: "first"
  case 5: "second"
  default: "none"
  }
}
print(find(5), find(11))  // expect: first none
