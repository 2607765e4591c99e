enum Step {
  case go(Int)
  case stop
}
var step = Step.go(2)
while case .go(let n) = step {
  print(n)
  step = n > 0 ? .go(n - 1) : .stop
}
// expect: 2
// expect: 1
// expect: 0
