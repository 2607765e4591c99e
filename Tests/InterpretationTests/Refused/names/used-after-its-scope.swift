do {
  let inner = 1
  print(inner)
}
print(inner)  // error: 7: no 'inner' in scope
