struct Head {
  enum Mode: String { case dot, additive }
  var mode = Mode.dot
}
print(Head().mode.rawValue, Head(mode: .additive).mode, Head.Mode(rawValue: "dot") == .dot)
// expect: dot additive true
