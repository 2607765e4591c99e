/// A figure as files: the gnuplot script that draws it, and its data.
///
/// The script draws `<name>.png` and `<name>.svg` in the folder it is run in; it holds all its data
/// but large matrices, which it reads from `<name>.bin`, and thousands of points, which it reads
/// from `<name>.csv`.
package struct FigureScript: Sendable, Hashable {
  package var script: String
  package var csv: String
  /// Matrices as float32, one behind the other; nil when they are in the script.
  package var binary: [Float]?
  /// Size on a page in CSS pixels.
  package var width: Int
  package var height: Int
}

extension Figure {
  /// The script of this figure under a file name of ours.
  package func script(named name: String) -> FigureScript {
    var writer = ScriptWriter(name: name, labels: labels)
    let (width, height): (Double, Double)
    switch content {
    case .curves(let series, let axes, let style):
      (width, height) = pixels(default: (5, 3.1))
      writer.curves(series, axes, style)
    case .bars(let categories, let series):
      (width, height) = pixels(default: (5, 3.1))
      writer.bars(categories, series, width: width)
    case .histogram(let edges, let counts):
      (width, height) = pixels(default: (5, 3.1))
      writer.histogram(edges, counts)
    case .maps(let maps, let palette):
      var layout = MapLayout(maps, labels: labels)
      if let size { layout.fit(width: size.width * 96, height: size.height * 96) }
      (width, height) = (layout.width, layout.height)
      writer.maps(maps, palette, layout)
    }
    return writer.finish(width: Int(width.rounded()), height: Int(height.rounded()))
  }

  private func pixels(default size: (Double, Double)) -> (Double, Double) {
    ((self.size?.width ?? size.0) * 96, (self.size?.height ?? size.1) * 96)
  }
}

/// Gathers the parts of a script.
struct ScriptWriter {
  let name: String
  let labels: Figure.Labels
  /// Data blocks, which stand before anything is drawn.
  var data = ""
  var settings = ""
  var drawing = ""
  var csv = ""
  var binary: [Float]?
  private var texts = 0

  static let font = "Noto Sans CJK SC"
  static let ink = "#333333"

  init(name: String, labels: Figure.Labels) {
    self.name = name
    self.labels = labels
  }

  mutating func set(_ line: String) { settings += "set \(line)\n" }

  /// The variable that holds a reader's text. Inside the script's loop a quotation would be read
  /// twice, so texts stand before it.
  mutating func variable(_ text: String) -> String {
    data += "text\(texts) = \(gnuplotQuoted(text))\n"
    texts += 1
    return "text\(texts - 1)"
  }

  /// The same for the name of a tick, which gnuplot takes for a number format.
  mutating func tickName(_ text: String) -> String {
    variable(text.replacing("%", with: "%%"))
  }

  /// Axes as light as they can be: two lines, a quiet grid, ticks outside.
  mutating func quietAxes() {
    set("border 3 linecolor rgb '#888888' linewidth 0.8")
    set("tics nomirror out scale 0.5 textcolor rgb '\(Self.ink)'")
    set("xtics offset 0,0.45")
    set("ytics offset 0.4,0")
    set("grid linetype 1 linecolor rgb '#e6e6e6' linewidth 0.6")
  }

  mutating func axisLabels() {
    if let title = labels.title {
      set("title \(variable(title)) textcolor rgb '\(Self.ink)' offset 0,-0.6")
    }
    if let x = labels.x { set("xlabel \(variable(x)) textcolor rgb '\(Self.ink)' offset 0,0.55") }
    if let y = labels.y { set("ylabel \(variable(y)) textcolor rgb '\(Self.ink)'") }
  }

  /// Letters are as large in both pictures: a PNG counts in points, of which three are four of an
  /// SVG's pixels.
  func finish(width: Int, height: Int) -> FigureScript {
    let script = """
      # Draws \(name).png and \(name).svg: gnuplot \(name).gp
      set encoding utf8
      \(data)\(settings)do for [kind in "png svg"] {
        if (kind eq "png") {
          set terminal pngcairo noenhanced size \(2 * width),\(2 * height) \\
            font '\(Self.font),10' fontscale 2 linewidth 2 pointscale 2 background rgb 'white'
          cellfont = '\(Self.font),8'
        } else {
          set terminal svg noenhanced size \(width),\(height) \\
            font 'sans-serif,13' fontscale 1 linewidth 1 background rgb 'white'
          cellfont = 'sans-serif,10.5'
        }
        set output '\(name).'.kind
      \(drawing)  unset output
      }

      """
    return FigureScript(script: script, csv: csv, binary: binary, width: width, height: height)
  }
}

/// One field of a CSV line (RFC 4180), without line ends: so that a line is a row.
func csvField(_ text: String) -> String {
  let text = text.split(whereSeparator: \.isNewline).joined(separator: " ")
  guard text.contains(where: { $0 == "," || $0 == "\"" }) else { return text }
  return "\"" + text.replacing("\"", with: "\"\"") + "\""
}
