struct Linear {
  let inputs: Int
  let outputs: Int
  let bias: Bool
  init(_ inputs: Int, _ outputs: Int, bias: Bool = true) {
    self.inputs = inputs
    self.outputs = outputs
    self.bias = bias
  }
}
print(Linear(2, 3), Linear(2, 3, bias: false).bias)
// expect: Linear(inputs: 2, outputs: 3, bias: true) false
