func none(_ s: String) -> Int? {
  print("ask", s)
  return nil
}
// expect: ask a
// expect: ask b
print(none("a") ?? none("b") ?? 7)  // expect: 7
