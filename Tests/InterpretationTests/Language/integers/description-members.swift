print(42.description, (-7).description.count, String(7) + "!")  // expect: 42 2 7!
