var s = ""
s.append("ab")
s.append("c")
print(s, s.count, s.isEmpty)  // expect: abc 3 false
