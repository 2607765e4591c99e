// outside-subset
let steps: [(Double) -> Double] = [{ $0 + 1 }, { $0 * 2 }]
let all = steps.reduce({ $0 }) { f, g in f }
// error: 24: nothing says what type '$0' has; write '{ (x: Int) in … }'
