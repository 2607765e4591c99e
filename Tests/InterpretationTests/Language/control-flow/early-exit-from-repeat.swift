var n = 0
repeat {
  n += 1
  if n == 3 { break }
} while true
print(n)  // expect: 3
