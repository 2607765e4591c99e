func show(_ x: Double, _ n: Int) { print(x, n) }
show(7 / 2, 7 / 2)
show(2 * 3 - 1, 2 * 3 - 1)
show(-(1 + 1) / 4, -(1 + 1) / 4)
// expect: 3.5 3
// expect: 5.0 5
// expect: -0.5 0
