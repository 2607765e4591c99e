/// What PyTorch and NumPy call things that have another name here.
enum OtherLibraries {
  /// Python's names of modules; nothing stands for them here.
  static let modules: Set = ["torch", "nn", "F", "optim", "np", "numpy", "math"]

  /// What stands between a module and what is meant of it.
  static let submodules: Set = [
    "nn", "functional", "optim", "lr_scheduler", "random", "linalg", "init", "utils", "special",
  ]

  /// A function or type of a module, where it is not the same word in another spelling.
  static let functions: [String: String] = [
    "tensor": "Tensor([…])", "array": "Tensor([…])", "as_tensor": "Tensor([…])",
    "from_numpy": "Tensor([…])", "FloatTensor": "Tensor([…])",
    "LongTensor": "Tensor([…], dtype: .int64)", "concat": "cat([…])", "concatenate": "cat([…])",
    "no_grad": "noGrad { … }", "mm": "matmul(a, b)", "pi": "Double.pi", "inf": "Double.infinity",
    "nan": "Double.nan", "float": ".float32", "double": ".float64", "int": ".int32",
    "long": ".int64", "newaxis": ".newAxis", "Parameter": "Parameter(…)",
  ]

  /// The label of an argument.
  static let labels: [String: String] = [
    "axis": "dim", "axes": "dim", "dims": "dim", "keepdims": "keepDim", "is_causal": "causal",
    "isCausal": "causal", "embed_dim": "hiddenSize",
    "embedDim": "hiddenSize", "d_model": "hiddenSize", "dModel": "hiddenSize",
    "nhead": "numHeads", "learningRate": "lr", "learning_rate": "lr",
  ]

  /// The help for the label of a mask, which may mean the opposite elsewhere.
  static func help(forLabel label: String) -> String? {
    switch label {
    case "attn_mask", "attnMask": "write 'mask:', true where a query may attend to a key"
    case "key_padding_mask", "keyPaddingMask":
      "write 'keyMask:', true where a key may be attended to"
    default: nil
    }
  }

  /// A member of a tensor.
  static let members: [String: String] = [
    "mT": ".transpose(-2, -1)", "mH": ".transpose(-2, -1)", "H": ".transpose(-2, -1)", "t": ".T",
    "swapaxes": ".transpose(…)", "swapdims": ".transpose(…)", "movedim": ".permute(…)",
    "moveaxis": ".permute(…)", "long": ".to(.int64)", "int": ".to(.int32)",
    "float": ".to(.float32)", "double": ".to(.float64)", "half": ".to(.float32)",
    "bool": ".to(.bool)", "type": ".to(.float32)", "astype": ".to(.float32)", "numel": ".count",
    "nelement": ".count", "ndim": ".rank", "dim": ".rank", "ndimension": ".rank",
    "repeat": ".tile(…)", "var": ".variance(…)", "data": ".detach()", "mm": ".matmul(…)",
    "mul": "x * y", "multiply": "x * y", "add": "x + y", "sub": "x - y", "subtract": "x - y",
    "div": "x / y", "divide": "x / y", "neg": "-x", "clip": ".clamp(min: …, max: …)",
    "view_as": ".reshape(other.shape)", "reshape_as": ".reshape(other.shape)",
    "ravel": ".flatten()", "bitwise_not": ".logicalNot()", "absolute": ".abs()",
    "argwhere": ".nonzero()", "requires_grad_": ".requiringGrad()", "add_": "x += …",
    "sub_": "x -= …", "mul_": "x *= …", "div_": "x /= …", "zero_": "x = Tensor.zerosLike(x)",
    "fill_": "x = Tensor.fullLike(x, …)", "copy_": "x = …",
  ]

  /// The help for a member that a tensor has not.
  static func help(forMember name: String) -> String? {
    if let code = members[name] { return "write '\(code)'" }
    return switch name {
    case "cuda", "cpu", "mps", "device", "is_cuda", "pin_memory": noDevices
    case "numpy", "tolist": "write '.scalars' for its numbers, or '.rows' for those of a matrix"
    default: nil
    }
  }

  static let noDevices = "leave it out: every tensor is in main memory"

  /// The operators of NumPy's boolean arrays and numbers, which are methods here.
  static let methodOfOperator: [String: String] = [
    "&": "logicalAnd", "&&": "logicalAnd", "|": "logicalOr", "||": "logicalOr",
    "^": "logicalXor", "%": "remainder", "!": "logicalNot", "~": "logicalNot",
  ]

  /// `masked_fill` as it is written here: `maskedFill`.
  static func camelCased(_ name: String) -> String {
    let parts = name.split(separator: "_")
    guard let first = parts.first else { return name }
    return first + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
