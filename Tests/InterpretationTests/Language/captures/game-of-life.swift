struct Cell: Hashable { var x, y: Int }
struct Life {
  var cells: Set<Cell>
  mutating func step() {
    var counts: [Cell: Int] = [:]
    for cell in cells {
      for dx in -1...1 {
        for dy in -1...1 where dx != 0 || dy != 0 {
          counts[Cell(x: cell.x + dx, y: cell.y + dy), default: 0] += 1
        }
      }
    }
    let next = counts.filter { $0.value == 3 || $0.value == 2 && cells.contains($0.key) }
    cells = Set(next.map(\.key))
  }
}
var life = Life(cells: [Cell(x: 1, y: 0), Cell(x: 1, y: 1), Cell(x: 1, y: 2)])
life.step()
print(life.cells.map { "\($0.x),\($0.y)" }.sorted())  // expect: ["0,1", "1,1", "2,1"]
