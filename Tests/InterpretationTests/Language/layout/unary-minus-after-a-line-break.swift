let x = 5
let y = x - 2
print(-y)  // expect: -3
print(
  x
    - y)
// expect: 2
