struct Row {
  var xs: [Double]
  var mean: Double { xs[0] }  // runtime error: index 0 is out of range: the array is empty
}
let rows = [Row(xs: [1]), Row(xs: [])]
for row in rows { print(row.mean) }
// expect: 1.0
