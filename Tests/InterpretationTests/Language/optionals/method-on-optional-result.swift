print(["b", "a"].min()?.uppercased() ?? "-")  // expect: A
print([Int]().max()?.description ?? "-")  // expect: -
