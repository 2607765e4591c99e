var n = 10
repeat {
  print(n)
  n += 1
} while n < 10
// expect: 10
print(n)  // expect: 11
