let x = 1
if true {
  let x = "inner"
  print(x)
}
// expect: inner
print(x)  // expect: 1
