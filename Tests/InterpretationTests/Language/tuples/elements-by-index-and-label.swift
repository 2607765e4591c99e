let point = (x: 3, y: 4)
print(point.x, point.1, point)  // expect: 3 4 (x: 3, y: 4)
let pair = ("a", 1)
print(pair.0, pair.1)  // expect: a 1
