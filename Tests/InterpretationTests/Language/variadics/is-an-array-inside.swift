func shape(_ dims: Int...) -> [Int] {
  var result: [Int] = []
  for d in dims { result.append(d) }
  return result
}
print(shape(2, 4, 100), shape(), shape(7).count)  // expect: [2, 4, 100] [] 1
