internal import Attention
package import Interpretation
internal import Tensors

/// A tensor that a cell displays, as plain numbers.
package struct DisplayedTensor {
  package var shape: [Int]
  package var type: String
  /// All values, row by row.
  package var values: [Double]
}

/// A line of a shape trace that a cell displays; the heading of a module has no shape.
package struct DisplayedStep {
  package var name: String
  package var shape: [Int]?
  package var depth: Int
}

extension LibraryHost {
  /// The tensor that a value is; nil for other values and for failed tensors.
  package static func tensor(_ value: Value) -> DisplayedTensor? {
    guard case .object(let object) = value, let box = object as? Box<Tensor>,
      !box.wrapped.isFailed
    else { return nil }
    let tensor = box.wrapped
    return DisplayedTensor(
      shape: tensor.shape, type: "\(tensor.dtype)", values: tensor.scalars)
  }

  /// The rows of the shape trace that a value is; nil for other values.
  package static func trace(_ value: Value) -> [DisplayedStep]? {
    guard case .object(let object) = value, let box = object as? Box<ShapeTrace> else {
      return nil
    }
    return box.wrapped.rows.map {
      DisplayedStep(name: $0.name, shape: $0.shape, depth: $0.depth)
    }
  }
}
