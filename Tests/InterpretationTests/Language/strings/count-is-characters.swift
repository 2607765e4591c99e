print("hello".count)  // expect: 5
print("注意力".count)  // expect: 3
print("👍🏽".count, "👨‍👩‍👧".count)  // expect: 1 1
print("e\u{301}".count)  // expect: 1
print("🇨🇳🇫🇷".count)  // expect: 2
