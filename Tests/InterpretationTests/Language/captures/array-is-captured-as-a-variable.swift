func collect() -> [Int] {
  var xs: [Int] = []
  let add = { (x: Int) in xs.append(x) }
  add(1)
  add(2)
  xs.append(3)
  return xs
}
print(collect())  // expect: [1, 2, 3]
