func distance(_ a: String, _ b: String) -> Int {
  let a = Array(a)
  let b = Array(b)
  var row = Array(0...b.count)
  for i in 0..<a.count {
    var previous = row[0]
    row[0] = i + 1
    for j in 0..<b.count {
      let cost = a[i] == b[j] ? 0 : 1
      let next = min(row[j + 1] + 1, row[j] + 1, previous + cost)
      previous = row[j + 1]
      row[j + 1] = next
    }
  }
  return row[b.count]
}
print(distance("kitten", "sitting"))  // expect: 3
print(distance("注意力", "注意"))  // expect: 1
print(distance("", "abc"), distance("abc", "abc"))  // expect: 3 0
