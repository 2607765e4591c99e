func word(_ a: Bool, _ b: Bool) -> String {
  switch (a, b) {
  case (true, true): "both"
  case (true, false), (false, true): "one"
  case (false, false): "none"
  }
}
print(word(true, true), word(false, true), word(false, false))  // expect: both one none
