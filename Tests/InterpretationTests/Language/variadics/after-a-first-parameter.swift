func log(_ level: Int, _ parts: String...) -> String { "\(level):" + parts.joined() }
print(log(1), log(2, "a", "b"))  // expect: 1: 2:ab
