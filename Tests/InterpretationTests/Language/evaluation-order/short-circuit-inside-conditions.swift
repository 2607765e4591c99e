var log: [String] = []
func check(_ s: String, _ r: Bool) -> Bool {
  log.append(s)
  return r
}
if check("a", true) && (check("b", false) || check("c", true)) && !check("d", false) {
  print("yes", log)
}
// expect: yes ["a", "b", "c", "d"]
