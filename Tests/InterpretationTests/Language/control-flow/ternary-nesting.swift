func sign(_ n: Int) -> String { n > 0 ? "+" : n < 0 ? "-" : "0" }
print(sign(3), sign(-3), sign(0))  // expect: + - 0
