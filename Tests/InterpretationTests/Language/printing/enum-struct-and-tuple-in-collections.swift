enum Mode {
  case on
  case off(Int)
}
struct P { var x = 1 }
print([Mode.on, .off(2)], [P()], (Mode.on, P()), ["k": Mode.on])
// expect: [main.Mode.on, main.Mode.off(2)] [main.P(x: 1)] (main.Mode.on, main.P(x: 1)) ["k": main.Mode.on]
print(Optional(Mode.on) as Any, Optional(P()) as Any)
// expect: Optional(main.Mode.on) Optional(main.P(x: 1))
