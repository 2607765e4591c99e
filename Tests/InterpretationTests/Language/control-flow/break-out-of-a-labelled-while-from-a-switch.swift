var n = 0
loop: while true {
  n += 1
  switch n {
  case 3: break loop
  default: break
  }
}
print(n)  // expect: 3
