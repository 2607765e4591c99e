func merge(_ a: [Double], _ b: [Double]) -> [Double] {
  var result: [Double] = []
  var i = 0
  var j = 0
  while i < a.count && j < b.count {
    if a[i] <= b[j] {
      result.append(a[i])
      i += 1
    } else {
      result.append(b[j])
      j += 1
    }
  }
  return result + a[i...] + b[j...]
}
func sort(_ xs: [Double]) -> [Double] {
  if xs.count < 2 { return xs }
  let middle = xs.count / 2
  return merge(sort(Array(xs[..<middle])), sort(Array(xs[middle...])))
}
print(sort([2, 0.5, 9, -1, 3, 2]))  // expect: [-1.0, 0.5, 2.0, 2.0, 3.0, 9.0]
