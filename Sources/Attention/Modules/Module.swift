import Tensors

/// A layer, or a model made of layers: it holds parameters and is called like a function.
///
/// A type conforms by naming the protocol; nothing else is required. Its stored properties that are
/// a ``Parameter``, a `Module`, or arrays, tuples and dictionaries of such are found by reflection,
/// and named as PyTorch's `state_dict` names them: `attention.Wa.weight`, `heads.0.q.bias`,
/// `ways.left.weight`.
///
/// ```swift
/// struct Scorer: Module {
///   let Wa = Linear(4, 4)
///   let Va = Linear(4, 1)
///   func callAsFunction(_ x: Tensor) -> Tensor { Va(Wa(x).tanh()) }
/// }
/// Scorer().namedParameters.map { $0.name }  // ["Wa.weight", "Wa.bias", "Va.weight", "Va.bias"]
/// ```
public protocol Module {
  /// The module's own parameters, without those of its children.
  var ownParameters: [(name: String, parameter: Parameter)] { get }

  /// The modules it is made of, in the order of their declaration. (PyTorch: `named_children`.)
  var namedChildren: [(name: String, module: any Module)] { get }

  /// Switches the module and its children between training (`true`) and evaluation (`false`).
  func setTraining(_ training: Bool)
}

extension Module {
  public var ownParameters: [(name: String, parameter: Parameter)] {
    reflectedParts(of: self).parameters
  }

  public var namedChildren: [(name: String, module: any Module)] {
    reflectedParts(of: self).children
  }

  public func setTraining(_ training: Bool) {
    ModulePath.entering(self, otherwise: ()) {
      for (_, child) in namedChildren { child.setTraining(training) }
    }
  }

  /// Every parameter with its `state_dict` name: the module's own first, then its children's. One
  /// that modules share stands once, under its first name. (PyTorch: `named_parameters`.)
  public var namedParameters: [(name: String, parameter: Parameter)] {
    var seen: Set<ObjectIdentifier> = []
    return parameterNames.filter { seen.insert(ObjectIdentifier($0.parameter)).inserted }
  }

  /// Every name of every parameter: one that modules share has several.
  var parameterNames: [(name: String, parameter: Parameter)] {
    ModulePath.entering(self, otherwise: []) {
      var all = ownParameters
      for (name, child) in namedChildren {
        for (inner, parameter) in child.parameterNames {
          all.append(("\(name).\(inner)", parameter))
        }
      }
      return all
    }
  }

  /// Every parameter, in the order of ``namedParameters``.
  public var parameters: [Parameter] { namedParameters.map(\.parameter) }

  /// How many numbers the module's parameters hold, each of them once; frozen ones count too.
  public var parameterCount: Int {
    parameters.reduce(0) { $0 + $1.value.shape.reduce(1, *) }
  }

  /// Forgets the gradient of every parameter. (PyTorch: `zero_grad`.)
  public func zeroGrad() {
    for parameter in parameters { parameter.zeroGrad() }
  }

  /// Switches to training: dropout drops. Modules start so, as in PyTorch.
  public func train() { setTraining(true) }

  /// Switches to evaluation: dropout lets everything through.
  public func eval() { setTraining(false) }
}
