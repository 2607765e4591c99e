// needs: Glibc
print(hypot(3.0, 4.0))  // expect: 5.0
let points = [(0.0, 0.0), (3.0, 4.0)]
print(points.map { hypot($0.0, $0.1) })  // expect: [0.0, 5.0]
