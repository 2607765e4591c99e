let x = { 6 * 7 }()
print(x)  // expect: 42
let table = {
  var t: [Int] = []
  for i in 0..<3 { t.append(i * i) }
  return t
}()
print(table)  // expect: [0, 1, 4]
