print("a\tb")  // expect: a	b
print("quote \" and backslash \\")  // expect: quote " and backslash \
print("\u{4E2D}\u{6587}")  // expect: 中文
print("single ' quote")  // expect: single ' quote
