func row() -> [Int] { [4, 5, 6] }
print(row()[1], row().last ?? 0, row().sorted(by: >)[0])  // expect: 5 6 6
