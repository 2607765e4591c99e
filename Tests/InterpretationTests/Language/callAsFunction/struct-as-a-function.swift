struct Linear {
  var w: Double
  var b: Double
  func callAsFunction(_ x: Double) -> Double { w * x + b }
}
let layer = Linear(w: 2, b: 1)
print(layer(3), Linear(w: 1, b: 0)(7), layer.callAsFunction(0))  // expect: 7.0 7.0 1.0
