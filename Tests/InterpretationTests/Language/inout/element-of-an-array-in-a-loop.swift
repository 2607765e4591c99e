func normalise(_ xs: inout [Double]) {
  let sum = xs.reduce(0, +)
  for i in xs.indices { xs[i] /= sum }
}
var rows: [[Double]] = [[1, 3], [2, 2]]
for i in rows.indices { normalise(&rows[i]) }
print(rows)  // expect: [[0.25, 0.75], [0.5, 0.5]]
