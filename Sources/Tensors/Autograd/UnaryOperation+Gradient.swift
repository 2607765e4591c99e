import CKernels

/// What the gradient of a unary operation needs besides that of its result.
private enum Saved {
  case operand, result
}

extension UnaryOperation {
  /// The kernel for the gradient and what it reads; nil where none is needed.
  fileprivate var gradient: (code: Int, saved: Saved)? {
    switch self {
    case .abs: (CK_D_ABS, .operand)
    case .square: (CK_D_SQUARE, .operand)
    case .relu: (CK_D_RELU, .result)
    case .exp: (CK_D_EXP, .result)
    case .expm1: (CK_D_EXPM1, .result)
    case .log: (CK_D_LOG, .operand)
    case .log1p: (CK_D_LOG1P, .operand)
    case .sqrt: (CK_D_SQRT, .result)
    case .rsqrt: (CK_D_RSQRT, .result)
    case .reciprocal: (CK_D_RECIPROCAL, .result)
    case .sin: (CK_D_SIN, .operand)
    case .cos: (CK_D_COS, .operand)
    case .tan: (CK_D_TAN, .result)
    case .tanh: (CK_D_TANH, .result)
    case .sigmoid: (CK_D_SIGMOID, .result)
    case .erf: (CK_D_ERF, .operand)
    case .gelu: (CK_D_GELU, .operand)
    case .neg, .sign, .floor, .ceil, .round, .isNaN, .isInf, .logicalNot: nil
    }
  }

  fileprivate var name: StaticString {
    switch self {
    case .neg: "Neg"
    case .abs: "Abs"
    case .sign: "Sign"
    case .square: "Square"
    case .relu: "Relu"
    case .exp: "Exp"
    case .expm1: "Expm1"
    case .log: "Log"
    case .log1p: "Log1p"
    case .sqrt: "Sqrt"
    case .rsqrt: "Rsqrt"
    case .reciprocal: "Reciprocal"
    case .sin: "Sin"
    case .cos: "Cos"
    case .tan: "Tan"
    case .tanh: "Tanh"
    case .sigmoid: "Sigmoid"
    case .erf: "Erf"
    case .gelu: "Gelu"
    case .floor: "Floor"
    case .ceil: "Ceil"
    case .round: "Round"
    case .isNaN, .isInf, .logicalNot: "None"
    }
  }

}

extension Tensor {
  /// The result of an operation on this tensor, recorded.
  func recorded(_ operation: UnaryOperation, _ result: Tensor) -> Tensor {
    let node = gradientNode
    if operation == .neg {
      return result.recorded(operation.name, node) { node, gradient in
        try node.first?.accumulate(gradient.apply(.neg))
      }
    }
    guard let (code, saved) = operation.gradient else {
      // Steps are flat: PyTorch, too, gives them a gradient of 0.
      return result.recorded(operation.name, node) { node, gradient in
        try node.first?.accumulate(gradient.filledLike(0))
      }
    }
    let kept = saved == .operand ? detached : result
    return result.recorded(operation.name, node) { node, gradient in
      try node.first?.accumulate(gradient.times(code, kept))
    }
  }

  /// The gradient kernel of this number, over this gradient and what was saved.
  private func times(_ code: Int, _ saved: Tensor) throws -> Tensor {
    let out = try Tensor("backward", shape: shape, dtype: dtype, like: self, saved)
    if out.isMeta { return out }
    shape.withInt64 { extent in
      strides.withInt64 { gradientStrides in
        saved.strides.withInt64 { savedStrides in
          ck_unary_gradient(
            Int32(code), dtype.code, Int32(shape.count), extent, pointer, gradientStrides,
            saved.pointer, savedStrides, out.pointer)
        }
      }
    }
    return out
  }

  /// One number everywhere, in this tensor's shape.
  func filledLike(_ value: Double) throws -> Tensor {
    let result = try Tensor("backward", shape: shape, dtype: dtype, like: self)
    if !result.isMeta { result.fill(value) }
    return result
  }
}
