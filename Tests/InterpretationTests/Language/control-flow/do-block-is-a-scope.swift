let x = 1
do {
  let x = 2
  print(x)
}
// expect: 2
print(x)  // expect: 1
