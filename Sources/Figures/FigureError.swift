/// Why a figure cannot be drawn from its data. Facts only; the wording is in
/// `FigureError+Description.swift`.
public enum FigureError: Error, Equatable, Sendable {
  case empty(function: String)
  case nothingFinite(function: String, series: String?)
  case lengthsDiffer(function: String, x: Int, y: Int)
  case wrongRank(function: String, shape: [Int], expected: String)
  case wrongNumberOfNames(function: String, kind: String, names: Int, expected: Int)
  case notPositive(function: String, axis: String, value: Double)
  case unknownName(kind: String, name: String, known: [String])
  case badSize(width: Double, height: Double)
  case badArgument(function: String, reason: String)
}
