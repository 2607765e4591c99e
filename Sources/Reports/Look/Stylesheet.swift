/// How every page looks. No fonts, no pictures, no framework: a page needs nothing from a network.
///
/// Prose keeps to a measure of about 75 letters. Code and figures start at the same left edge and
/// reach beyond the right one only as far as they need.
enum Stylesheet {
  static let css = [colours, page, prose, code, figures, catalogue, widths, print].joined()
}
