struct Grid {
  static let side = 3
  var cells = side * side

  struct Place {
    var row: Int
    func isInside() -> Bool { row < side }
  }

  func row(of index: Int) -> Int { index / Self.side }
}

print(Grid().cells, Grid.Place(row: 3).isInside(), Grid().row(of: 7))  // expect: 9 false 2
