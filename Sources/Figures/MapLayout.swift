/// Where the maps of a figure stand, in CSS pixels from the lower left corner.
///
/// Maps are laid out in a grid with one colour bar on the right. Attention maps and small matrices
/// have square cells.
struct MapLayout {
  struct Box {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
  }

  private(set) var width = 0.0
  private(set) var height = 0.0
  let columns: Int
  let rows: Int
  private var cellWidth: Double
  private var cellHeight: Double
  private let mapRows: Int
  private let mapColumns: Int
  private let left: Double
  private let bottom: Double
  private let top: Double
  private let gapX: Double
  private let gapY: Double
  private let right = 84.0
  /// Column names that stand upright, because they would run into each other.
  let rotatesColumnNames: Bool

  init(_ maps: [Figure.Map], labels: Figure.Labels) {
    mapRows = maps.map(\.rows).max() ?? 1
    mapColumns = maps.map(\.columns).max() ?? 1
    let longest = Double(max(mapRows, mapColumns))
    let target = maps.count == 1 ? 300.0 : maps.count <= 2 ? 190.0 : 130.0
    var cell = min(maps.count == 1 ? 44.0 : 30.0, target / longest)
    let hasNames = maps.contains { !$0.rowNames.isEmpty || !$0.columnNames.isEmpty }
    if hasNames { cell = max(cell, 17) }
    // Square, unless a few long rows or columns would become a thread.
    cellWidth = max(cell, min(44, 80 / Double(mapColumns)))
    cellHeight = max(cell, min(44, 80 / Double(mapRows)))

    // A page shows a wider figure smaller, until nobody can read its names.
    let panelWidth = cellWidth * Double(mapColumns) + 24
    let most = max(2, Int(1050 / panelWidth))
    columns = min(
      most, maps.count <= 3 ? maps.count : maps.count == 4 ? 4 : min(4, (maps.count + 1) / 2))
    rows = (maps.count + columns - 1) / columns

    let rowNameWidth = maps.flatMap(\.rowNames).map(textWidth).max() ?? 22
    let columnNameWidth = maps.flatMap(\.columnNames).map(textWidth).max() ?? 10
    rotatesColumnNames = hasNames && columnNameWidth > cellWidth - 2
    left = min(rowNameWidth, 160) + 22 + (labels.y == nil ? 0 : 20)
    bottom =
      (rotatesColumnNames ? min(columnNameWidth, 160) : 14) + 16 + (labels.x == nil ? 0 : 32)
    let hasTitles = maps.contains { $0.title != nil }
    let titleHeight = hasTitles ? 22.0 : 8.0
    top = titleHeight + (labels.title == nil ? 4 : 30)
    gapX = hasNames || maps.count > 1 ? max(24, hasNames ? 20 : 26) : 0
    gapY = titleHeight + 16
    measure()
  }

  private mutating func measure() {
    let panelWidth = cellWidth * Double(mapColumns)
    let panelHeight = cellHeight * Double(mapRows)
    width = left + Double(columns) * panelWidth + Double(columns - 1) * gapX + right
    height = bottom + Double(rows) * panelHeight + Double(rows - 1) * gapY + top
  }

  /// Fills a size the reader asked for; cells need not stay square.
  mutating func fit(width: Double, height: Double) {
    let free = width - left - right - Double(columns - 1) * gapX
    let freeHeight = height - bottom - top - Double(rows - 1) * gapY
    cellWidth = max(1, free / Double(columns * mapColumns))
    cellHeight = max(1, freeHeight / Double(rows * mapRows))
    measure()
  }

  /// The panel of a map by its index.
  func box(_ index: Int, of map: Figure.Map) -> Box {
    let panelWidth = cellWidth * Double(mapColumns)
    let panelHeight = cellHeight * Double(mapRows)
    let column = Double(index % columns)
    let row = Double(rows - 1 - index / columns)
    let boxHeight = cellHeight * Double(map.rows)
    return Box(
      x: left + column * (panelWidth + gapX),
      y: bottom + row * (panelHeight + gapY) + panelHeight - boxHeight,
      width: cellWidth * Double(map.columns), height: boxHeight)
  }

  var colorBar: Box {
    let full = height - bottom - top
    return Box(x: width - right + 18, y: bottom, width: 11, height: full)
  }

  /// Whether a cell has room for its value.
  var showsValues: Bool { mapRows <= 8 && mapColumns <= 8 && cellWidth >= 30 && cellHeight >= 16 }
}

/// The width of a text in 10-point type, roughly: for leaving room.
func textWidth(_ text: String) -> Double {
  text.reduce(0) { $0 + ($1.unicodeScalars.contains { $0.value >= 0x2E80 } ? 13.5 : 7.2) }
}
