let kinds = [0, 1, 7].map { n in
  switch n {
  case 0: "none"
  case 1: "one"
  default: "many"
  }
}
print(kinds)
let signs = [-2, 0, 3].map { if $0 < 0 { "-" } else if $0 > 0 { "+" } else { "0" } }
print(signs.joined())
[1, 2].forEach { n in
  switch n {
  case 1: print("first")
  default: print("next")
  }
}
// expect: ["none", "one", "many"]
// expect: -0+
// expect: first
// expect: next
