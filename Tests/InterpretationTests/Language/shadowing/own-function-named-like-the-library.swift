func max(_ a: Int, _ b: Int) -> String { "mine" }
print(max(1, 2))  // expect: mine
