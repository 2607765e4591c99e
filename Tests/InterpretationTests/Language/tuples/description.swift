print((1, "a"), (1.0, true), ((1, 2), [3]))  // expect: (1, "a") (1.0, true) ((1, 2), [3])
print((x: 1, y: "b"))  // expect: (x: 1, y: "b")
