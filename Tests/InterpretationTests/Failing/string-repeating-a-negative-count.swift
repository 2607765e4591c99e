func line(_ n: Int) -> String {
  String(repeating: "-", count: n)
  // runtime error: String(repeating:count:): a count cannot be negative: -2
}
print(line(3))  // expect: ---
print(line(-2))
