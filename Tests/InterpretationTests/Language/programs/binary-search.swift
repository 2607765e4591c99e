func search(_ xs: [Int], for target: Int) -> Int? {
  var low = 0
  var high = xs.count - 1
  while low <= high {
    let middle = low + (high - low) / 2
    if xs[middle] == target { return middle }
    if xs[middle] < target { low = middle + 1 } else { high = middle - 1 }
  }
  return nil
}
let xs = Array(stride(from: 1, to: 100, by: 3))
print(search(xs, for: 52) ?? -1, search(xs, for: 53) ?? -1, search(xs, for: 1) ?? -1)
// expect: 17 -1 0
