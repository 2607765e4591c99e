print("a-b-c-d".split(separator: "-", maxSplits: 1))  // expect: ["a", "b-c-d"]
