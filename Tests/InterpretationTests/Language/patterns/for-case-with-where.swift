let points = [(0, 1), (2, 0), (0, 3)]
for case (0, let y) in points where y > 1 { print(y) }
// expect: 3
