class Grid {
  var cells = [1, 2, 3]
  subscript(index: Int) -> Int {
    get { cells[index] }
    set { cells[index] = newValue }
  }
  subscript(name: String) -> Int { name.count }
}
class Counted: Grid {
  var reads = 0
  var writes = 0
  override subscript(index: Int) -> Int {
    get {
      reads += 1
      return super[index] * 10
    }
    set {
      writes += 1
      super[index] = newValue / 10
    }
  }
  func both(_ name: String) -> Int { super[name] + super[0] }
}
let grid = Counted()
print(grid[1], grid.reads)  // expect: 20 1
grid[1] = 70
grid[2] += 10
print(grid.cells, grid.reads, grid.writes)  // expect: [1, 7, 4] 2 2
print(grid.both("abc"))  // expect: 4
