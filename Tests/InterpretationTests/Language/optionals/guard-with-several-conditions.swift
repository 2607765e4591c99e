func ratio(_ a: String, _ b: String) -> Double? {
  guard let x = Double(a), let y = Double(b), y != 0 else { return nil }
  return x / y
}
print(ratio("1", "4") ?? -1, ratio("1", "0") ?? -1, ratio("q", "1") ?? -1)
// expect: 0.25 -1.0 -1.0
