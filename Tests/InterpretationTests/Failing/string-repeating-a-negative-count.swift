func line(_ n: Int) -> String {
  String(repeating: "-", count: n)  // runtime error: the count of a string cannot be negative: -2
}
print(line(3))  // expect: ---
print(line(-2))
