func place(_ x: Int, _ y: Int) -> String {
  switch (x, y) {
  case (0, 0): "origin"
  case (_, 0): "on the x-axis"
  case (0, _): "on the y-axis"
  case (-2...2, -2...2): "near"
  default: "far"
  }
}
print(place(0, 0), place(4, 0), place(0, 4), place(1, 2), place(9, 9), separator: ", ")
// expect: origin, on the x-axis, on the y-axis, near, far
