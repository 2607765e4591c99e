print(1, 1.0, true, "s", [1], (1, 2), nil as Int? as Any)  // expect: 1 1.0 true s [1] (1, 2) nil
