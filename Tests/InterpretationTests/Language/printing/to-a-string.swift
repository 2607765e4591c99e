var text = ""
print("a", 1, to: &text)
print("b", terminator: "", to: &text)
print(text)
// expect: a 1
// expect: b
