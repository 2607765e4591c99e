func label(_ x: Double) -> String {
  let text =
    if x.isNaN { "nan" } else if x < 0 { "negative" } else if x == 0 { "zero" } else { "positive" }
  return text
}
print(label(-1), label(0), label(2))  // expect: negative zero positive
