func split(_ xs: [Int], _ test: (Int) -> Bool) -> ([Int], [Int]) {
  xs.reduce(into: ([], [])) { if test($1) { $0.0.append($1) } else { $0.1.append($1) } }
}
print(split([1, 2, 3, 4]) { $0 > 2 })  // expect: ([3, 4], [1, 2])
