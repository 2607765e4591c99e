class Row {
  var cells = [1, 2, 3]
  subscript(column: Int) -> Int {
    get { cells[column] }
    set { cells[column] = newValue }
  }
  func first() -> Int { self[0] }
}

class Doubled: Row {
  override subscript(column: Int) -> Int {
    get { cells[column] * 2 }
    set { cells[column] = newValue + 100 }
  }
}

let plain = Row()
let row: Row = Doubled()
print(plain[1], row[1], row.first())  // expect: 2 4 2
row[2] = 5
plain[2] = 5
print(row.cells, plain.cells)  // expect: [1, 2, 105] [1, 2, 5]
row[0] += 1
print(row.cells)  // expect: [103, 2, 105]
