func grade(_ score: Int) -> String {
  switch score {
  case 90...100: "A"
  case 70..<90: "B"
  case ..<70: "C"
  default: "?"
  }
}
print(grade(95), grade(89), grade(3), grade(101))  // expect: A B C ?
