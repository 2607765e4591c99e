func kind(_ number: Int?) -> String {
  switch number {
  case .some: return "a number"
  case .none: return "nothing"
  }
}

print(kind(3), kind(nil))  // expect: a number nothing
let nested: Int?? = .some(nil)
if case .some = nested { print("held") }  // expect: held
