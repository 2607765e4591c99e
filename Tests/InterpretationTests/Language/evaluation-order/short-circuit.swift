func t(_ s: String, _ b: Bool) -> Bool {
  print(s)
  return b
}
// expect: a
print(t("a", false) && t("b", true))  // expect: false
// expect: c
print(t("c", true) || t("d", true))  // expect: true
// expect: e
// expect: f
// expect: g
print(t("e", true) && t("f", false) || t("g", true))  // expect: true
