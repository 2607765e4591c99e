var total = 0
let add: (Int) -> Void = { total += $0 }
for i in 1...3 {
  add(i)
  print(total)
}
// expect: 1
// expect: 3
// expect: 6
