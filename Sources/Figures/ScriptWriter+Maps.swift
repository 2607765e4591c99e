internal import Foundation

/// Heatmaps: one, or a grid with one colour scale.
extension ScriptWriter {
  /// Larger matrices go into a binary file: gnuplot reads text fifty times more slowly.
  private static let mostCellsInScript = 4096

  mutating func maps(_ maps: [Figure.Map], _ palette: Palette, _ layout: MapLayout) {
    let finite = maps.flatMap(\.values).filter(\.isFinite)
    let least = finite.min() ?? 0
    let greatest = finite.max() ?? 1
    let (low, high) = scale(least, greatest, palette)

    set("palette \(palette.definition)")
    set("cbrange [\(gnuplotNumber(low)):\(gnuplotNumber(high))]")
    let step = scaleStep(high - low, most: min(10, layout.colorBar.height / 22))
    set("cbtics scale 0.4 textcolor rgb '\(Self.ink)' \(step)")
    set("key off")
    // What is no number leaves a hole: it shows grey, unlike the least value.
    set(
      "object 1 rectangle from graph 0,0 to graph 1,1 behind fillcolor rgb '#dddddd' "
        + "fillstyle solid noborder")
    set("border 15 linecolor rgb '#bbbbbb' linewidth 0.6")
    set("tics nomirror out scale 0.25 textcolor rgb '\(Self.ink)'")
    let cells = maps.reduce(0) { $0 + $1.rows * $1.columns }
    let isThin = maps.contains { $0.rows < 2 || $0.columns < 2 }
    if cells > Self.mostCellsInScript, !isThin { binary = [] }

    drawing += "  set multiplot\n"
    for (index, map) in maps.enumerated() {
      let source = store(map, index: index)
      drawing += place(layout.box(index, of: map), of: layout)
      drawing += colorBar(layout, isShown: index == 0)
      drawing += names(map, index: index, layout, count: maps.count)
      drawing += titles(map, index: index, layout, count: maps.count)
      let isNumbered = layout.showsValues && binary == nil
      let numbers = isNumbered ? values(map, index, low, high, palette) : []
      drawing += plot(map, source, numbers)
    }
    drawing += "  unset multiplot\n"
    writeTable(maps)
  }

  /// Weights and other values between 0 and 1 start from 0, so that colours do not exaggerate.
  /// With colours for both signs, 0 lies in the middle.
  private func scale(_ least: Float, _ greatest: Float, _ palette: Palette) -> (Double, Double) {
    if palette.isDiverging {
      let most = Double(max(abs(least), abs(greatest)))
      return most > 0 ? (-most, most) : (-0.5, 0.5)
    }
    let low = least >= 0 && (greatest <= 1 || least < 0.25 * greatest) ? 0 : Double(least)
    let high = Double(greatest)
    let half = max(0.5, abs(low) / 8)
    return high > low ? (low, high) : (low - half, low + half)
  }

  /// Puts a map's data into the script or the binary file; how gnuplot reads them.
  private mutating func store(_ map: Figure.Map, index: Int) -> String {
    if let written = binary {
      binary = written + map.values.map { $0.isFinite ? $0 : .nan }
      return "'\(name).bin' binary skip=\(written.count * 4) array=(\(map.columns),\(map.rows)) "
        + "format='%float'"
    }
    data += "$map\(index) << END_OF_DATA\n"
    for row in 0..<map.rows {
      let line = map.values[(row * map.columns)..<((row + 1) * map.columns)]
      data += line.map { gnuplotNumber(Double($0)) }.joined(separator: " ") + "\n"
    }
    data += "END_OF_DATA\n"
    return "$map\(index) matrix"
  }

  /// Cells with sharp edges: browsers would blur a small image, so in SVG each cell is a polygon.
  /// gnuplot draws no image of a single row or column; those are boxes.
  private func plot(_ map: Figure.Map, _ source: String, _ numbers: [String]) -> String {
    func line(_ cells: String) -> String {
      "plot \(([cells] + numbers).joined(separator: ", \\\n    "))\n"
    }
    guard map.rows > 1, map.columns > 1 else {
      return "  "
        + line(
          "\(source) using 1:2:($1-0.5):($1+0.5):($2-0.5):($2+0.5):3 with boxxyerror "
            + "fillstyle solid 1 noborder linecolor palette")
    }
    guard binary == nil else { return "  " + line("\(source) with image") }
    return "  if (kind eq \"png\") {\n    " + line("\(source) with image") + "  } else {\n    "
      + line("\(source) with image pixels") + "  }\n"
  }

  private func place(_ box: MapLayout.Box, of layout: MapLayout) -> String {
    let sides = [
      ("lmargin", box.x / layout.width), ("rmargin", (box.x + box.width) / layout.width),
      ("bmargin", box.y / layout.height), ("tmargin", (box.y + box.height) / layout.height),
    ]
    return sides.map { "  set \($0) at screen \(fraction($1))\n" }.joined()
  }

  private func colorBar(_ layout: MapLayout, isShown: Bool) -> String {
    guard isShown else { return "  unset colorbox\n" }
    let bar = layout.colorBar
    return "  set colorbox user origin \(fraction(bar.x / layout.width)),"
      + "\(fraction(bar.y / layout.height)) size \(fraction(bar.width / layout.width)),"
      + "\(fraction(bar.height / layout.height)) noborder\n"
  }

  private mutating func names(_ map: Figure.Map, index: Int, _ layout: MapLayout, count: Int)
    -> String
  {
    let isLeft = index % layout.columns == 0
    let isBottom = index + layout.columns >= count
    let hasNames = !map.columnNames.isEmpty
    var text = "  set xrange [-0.5:\(map.columns - 1).5]\n"
    text += "  set yrange [\(map.rows - 1).5:-0.5]\n"
    if hasNames, isBottom {
      let turn = layout.rotatesColumnNames ? "rotate by 90 right " : "norotate offset 0,0.45 "
      text += "  set xtics \(turn)\(ticks(map.columnNames))\n"
    } else if hasNames {
      text += "  set format x ''\n  set xtics norotate \(ticks(map.columnNames.map { _ in "" }))\n"
    } else {
      text += "  set xtics norotate offset 0,0.45 autofreq \(step(map.columns))\n"
      text += isBottom ? "  set format x '%g'\n" : "  set format x ''\n"
    }
    if !map.rowNames.isEmpty {
      text += "  set ytics \(ticks(isLeft ? map.rowNames : map.rowNames.map { _ in "" }))\n"
    } else {
      text += "  set ytics autofreq \(step(map.rows))\n"
      text += isLeft ? "  set format y '%g'\n" : "  set format y ''\n"
    }
    return text
  }

  private mutating func titles(_ map: Figure.Map, index: Int, _ layout: MapLayout, count: Int)
    -> String
  {
    let ink = "textcolor rgb '\(Self.ink)'"
    var text = "  unset label\n"
    if let title = map.title {
      text += "  set title \(variable(title)) \(ink) offset 0,-0.6\n"
    } else {
      text += "  unset title\n"
    }
    let isLeft = index % layout.columns == 0
    let isBottom = index + layout.columns >= count
    text +=
      isBottom && labels.x != nil
      ? "  set xlabel \(variable(labels.x ?? "")) \(ink) offset 0,0.6\n" : "  unset xlabel\n"
    text +=
      isLeft && labels.y != nil
      ? "  set ylabel \(variable(labels.y ?? "")) \(ink)\n" : "  unset ylabel\n"
    if index == 0, let title = labels.title {
      let bar = layout.colorBar
      let center = fraction((layout.width - bar.width) / 2 / layout.width)
      let height = fraction((layout.height - 12) / layout.height)
      text += "  set label 1 \(variable(title)) at screen \(center),\(height) center \(ink)\n"
    }
    return text
  }

  /// The cells' values, in ink that stands out from the colour behind.
  private func values(
    _ map: Figure.Map, _ index: Int, _ low: Double, _ high: Double, _ palette: Palette
  ) -> [String] {
    let value = palette.isDiverging ? "abs($3)" : "$3"
    let middle = gnuplotNumber(palette.isDiverging ? high * 0.6 : low + (high - low) * 0.55)
    let (small, great) =
      palette.darkensUpwards ? ("'#333333'", "'#ffffff'") : ("'#ffffff'", "'#222222'")
    let text = "(sprintf('\(numberFormat(map))', $3))"
    return [
      "$map\(index) matrix using 1:(\(value) <= \(middle) ? $2 : NaN):\(text) with labels font cellfont "
        + "textcolor rgb \(small)",
      "$map\(index) matrix using 1:(\(value) > \(middle) ? $2 : NaN):\(text) with labels font cellfont "
        + "textcolor rgb \(great)",
    ]
  }

  /// As many digits as fit into a cell.
  private func numberFormat(_ map: Figure.Map) -> String {
    let finite = map.values.filter(\.isFinite)
    let greatest = finite.map(abs).max() ?? 0
    switch greatest {
    case 10_000...: return "%.0e"
    case _ where finite.allSatisfy { $0 == $0.rounded() }: return "%.0f"
    case 100...: return "%.0f"
    case 10...: return "%.1f"
    case 0.05...: return "%.2f"
    default: return "%.0e"
    }
  }

  /// The step between the numbers of the scale: 1, 2 or 5 times a power of ten.
  private func scaleStep(_ length: Double, most: Double) -> String {
    let rough = length / max(2, most)
    let exponent = log10(rough).rounded(.down)
    let mantissa = rough / pow(10, exponent)
    guard mantissa.isFinite, mantissa > 0 else { return "autofreq" }
    let step = [1, 2, 5].first { Double($0) >= mantissa * 0.9 }
    return step.map { "\($0)e\(Int(exponent))" } ?? "1e\(Int(exponent) + 1)"
  }

  private mutating func ticks(_ names: [String]) -> String {
    "("
      + names.enumerated().map { "\($1.isEmpty ? "''" : tickName($1)) \($0)" }.joined(
        separator: ", ") + ")"
  }

  /// Every cell of a small map is numbered; of a large one about six.
  private func step(_ count: Int) -> Int {
    for step in [1, 2, 5, 10, 20, 50, 100, 200, 500] where count <= step * 8 { return step }
    return 1000
  }

  private func fraction(_ value: Double) -> String {
    let digits = String(Int((value * 1_000_000).rounded()))
    guard value < 1 else { return "1" }
    return "0." + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  private mutating func writeTable(_ maps: [Figure.Map]) {
    for (index, map) in maps.enumerated() {
      if maps.count > 1 { csv += csvField("# \(map.title ?? "map \(index + 1)")") + "\n" }
      if !map.columnNames.isEmpty {
        csv += "," + map.columnNames.map(csvField).joined(separator: ",") + "\n"
      }
      for row in 0..<map.rows {
        let line = map.values[(row * map.columns)..<((row + 1) * map.columns)]
        if row < map.rowNames.count { csv += csvField(map.rowNames[row]) + "," }
        csv += line.map { gnuplotNumber(Double($0)) }.joined(separator: ",") + "\n"
      }
    }
  }
}
