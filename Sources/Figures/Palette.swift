/// Colours of a heatmap, from the least value to the greatest: ColorBrewer's Reds, Blues and RdBu
/// (C. Brewer, colorbrewer2.org), viridis (S. van der Walt, N. Smith).
package enum Palette: String, Sendable, Hashable, Codable, CaseIterable {
  case reds = "Reds"
  case blues = "Blues"
  case viridis
  case grays = "Greys"
  /// From red through white at 0 to blue, for values of both signs.
  case redsToBlues = "RdBu"

  var colors: [String] {
    switch self {
    case .reds:
      [
        "#ffffff", "#fee0d2", "#fcbba1", "#fc9272", "#fb6a4a", "#ef3b2c", "#cb181d", "#a50f15",
        "#67000d",
      ]
    case .blues:
      [
        "#f7fbff", "#deebf7", "#c6dbef", "#9ecae1", "#6baed6", "#4292c6", "#2171b5", "#08519c",
        "#08306b",
      ]
    case .viridis:
      [
        "#440154", "#472d7b", "#3b528b", "#2c728e", "#21918c", "#28ae80", "#5ec962", "#addc30",
        "#fde725",
      ]
    case .grays:
      [
        "#ffffff", "#f0f0f0", "#d9d9d9", "#bdbdbd", "#969696", "#737373", "#525252", "#252525",
        "#000000",
      ]
    case .redsToBlues:
      [
        "#b2182b", "#d6604d", "#f4a582", "#fddbc7", "#f7f7f7", "#d1e5f0", "#92c5de", "#4393c3",
        "#2166ac",
      ]
    }
  }

  /// Whether its middle stands for 0.
  var isDiverging: Bool { self == .redsToBlues }

  /// Whether great values are dark, so that ink on them must be light.
  var darkensUpwards: Bool { self != .viridis }

  /// gnuplot's definition of the palette.
  var definition: String {
    let stops = colors.enumerated().map { "\($0) '\($1)'" }
    return "defined (\(stops.joined(separator: ", ")))"
  }
}
