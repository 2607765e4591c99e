print([1, 2, 3].reduce("") { $0 + String($1) })  // expect: 123
print(["a", "b"].reduce("x", +))  // expect: xab
