let value: Int? = 3
if var value {
  value += 1
  print(value)
}
// expect: 4
print(value ?? 0)  // expect: 3
