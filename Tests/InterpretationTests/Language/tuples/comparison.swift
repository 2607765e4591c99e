print((1, 2) == (1, 2), (1, "b") < (1, "c"), (2, 0) < (1, 9))  // expect: true true false
