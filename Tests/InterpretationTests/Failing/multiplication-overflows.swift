var product = 1
for n in 1...30 {
  product *= n  // runtime error: 2432902008176640000 * 21 overflows
  if n == 20 { print(product) }
}
// expect: 2432902008176640000
