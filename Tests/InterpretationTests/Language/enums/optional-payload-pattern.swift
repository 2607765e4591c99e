enum Cell { case value(Int?) }
for c in [Cell.value(1), .value(nil)] {
  if case .value(let n?) = c { print(n) } else { print("empty") }
}
// expect: 1
// expect: empty
