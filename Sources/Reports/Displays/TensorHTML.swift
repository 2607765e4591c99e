import Foundation
import Runs

/// A displayed tensor below its printed form: its range, a strip of its values as colours, and a
/// table to open.
struct TensorHTML {
  let record: TensorRecord
  let words: Words

  func html() -> String {
    var facts = ["<code>\(record.shape.shapeText)</code> \(escapeHTML(record.type))"]
    if let least = record.least, let greatest = record.greatest, let mean = record.mean {
      facts += [
        "\(words.least) \(shown(least))", "\(words.greatest) \(shown(greatest))",
        "\(words.mean) \(shown(mean))",
      ]
    }
    if record.notFinite > 0 { facts.append(words.notFinite(record.notFinite)) }
    let spans = facts.map { "<span>\($0)</span>" }.joined(separator: "\n")
    return """
      <details class="tensor"><summary>\(spans)
      \(strip())</summary>
      <div class="table"><table>
      \(rows())</table></div></details>

      """
  }

  /// From pale to dark over the range of the strip.
  private func strip() -> String {
    let finite = record.strip.compactMap { $0 }
    guard finite.count > 1, let low = finite.min(), let high = finite.max(), low < high else {
      return ""
    }
    let cells = record.strip.enumerated().compactMap { index, value -> String? in
      guard let value else { return nil }
      let opacity = 0.04 + 0.92 * Double((value - low) / (high - low))
      return "<rect x=\"\(index * 3)\" width=\"3\" height=\"12\" "
        + "fill-opacity=\"\(String(format: "%.2f", opacity))\"/>"
    }
    let width = record.strip.count * 3
    return "<svg width=\"\(width)\" height=\"12\" viewBox=\"0 0 \(width) 12\" aria-hidden=\"true\" "
      + "fill=\"currentColor\">\(cells.joined())</svg>"
  }

  private func rows() -> String {
    let columns = record.table.map(\.count).max() ?? 0
    let head = (0..<columns).map { "<th scope=\"col\">\($0)</th>" }.joined()
    let body = record.table.enumerated().map { number, row in
      let cells = row.map { "<td>\($0.map { shown(Double($0)) } ?? "–")</td>" }.joined()
      return "<tr><th scope=\"row\">\(number)</th>\(cells)</tr>\n"
    }
    return "<thead><tr><td></td>\(head)</tr></thead>\n<tbody>\(body.joined())</tbody>\n"
  }

  private func shown(_ value: Double) -> String {
    String(format: value == 0 || (abs(value) >= 0.001 && abs(value) < 1e5) ? "%.4g" : "%.2e", value)
  }
}
