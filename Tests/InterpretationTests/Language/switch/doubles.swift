let x = 0.5
switch x {
case 0..<0.5: print("low")
case 0.5...1: print("high")
default: print("outside")
}
// expect: high
