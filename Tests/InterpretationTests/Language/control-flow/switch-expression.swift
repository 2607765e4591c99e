let n = 2
let name =
  switch n {
  case 1: "one"
  case 2: "two"
  default: "many"
  }
print(name)  // expect: two
