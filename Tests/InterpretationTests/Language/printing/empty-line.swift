print("a")  // expect: a
print()  // expect:
print("")  // expect:
print("b")  // expect: b
