print(Array(repeatElement("x", count: 2)), [0] + repeatElement(1, count: 2))
// expect: ["x", "x"] [0, 1, 1]
