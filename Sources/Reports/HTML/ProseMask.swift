import Notebooks

/// Prose with its formulas and inline expressions masked, and what stands for each in a report.
struct ProseMask {
  enum Content {
    case formula(MathSpan)
    /// The value of an inline expression; nil when the run has none.
    case value(String?, code: String)
  }

  let masked: MaskedMarkdown
  let contents: [Content]

  /// Masks a text whose inline expressions stand at `inline`, in order, with their values.
  init(_ markdown: String, inline: [(offsets: Range<Int>, code: String, value: String?)] = []) {
    var stretches = MathSpan.all(in: markdown).map { ($0.offsets, Content.formula($0)) }
    stretches += inline.map { ($0.offsets, Content.value($0.value, code: $0.code)) }
    stretches.sort { $0.0.lowerBound < $1.0.lowerBound }
    masked = MaskedMarkdown(markdown, masking: stretches.map(\.0))
    contents = stretches.map(\.1)
  }
}
