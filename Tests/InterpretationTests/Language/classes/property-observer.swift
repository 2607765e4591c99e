class Model {
  var loss = 1.0 { didSet { if loss < oldValue { print("better:", loss) } } }
}
let m = Model()
m.loss = 0.5
m.loss = 0.7
m.loss -= 0.4
// expect: better: 0.5
// expect: better: 0.29999999999999993
