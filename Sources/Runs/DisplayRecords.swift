/// What a report needs to show a displayed tensor as numbers and colours.
package struct TensorRecord: Codable, Sendable, Equatable {
  package var shape: [Int]
  package var type: String
  /// Of the finite values; nil when there is none.
  package var least: Double?
  package var greatest: Double?
  package var mean: Double?
  /// Values that are not finite.
  package var notFinite: Int
  /// The first rows and columns of the first matrix; nil for a value that is not finite.
  package var table: [[Float?]]
  /// Means of equal stretches of all values, in order.
  package var strip: [Float?]

  package init(
    shape: [Int], type: String, least: Double?, greatest: Double?, mean: Double?, notFinite: Int,
    table: [[Float?]], strip: [Float?]
  ) {
    self.shape = shape
    self.type = type
    self.least = least
    self.greatest = greatest
    self.mean = mean
    self.notFinite = notFinite
    self.table = table
    self.strip = strip
  }
}

/// The steps of a traced computation, for a diagram.
package struct FlowRecord: Codable, Sendable, Equatable {
  package struct Step: Codable, Sendable, Equatable {
    package var name: String
    /// Nil for the heading of a module; the steps in it follow, one deeper.
    package var shape: [Int]?
    package var depth: Int

    package init(name: String, shape: [Int]?, depth: Int) {
      self.name = name
      self.shape = shape
      self.depth = depth
    }
  }

  package var steps: [Step]

  package init(steps: [Step]) { self.steps = steps }
}
