let x: Int? = 5
if let x { print("has", x) } else { print("none") }
// expect: has 5
let y: Int? = nil
if let value = y { print("has", value) } else { print("none") }
// expect: none
if let a = x, let b = Int("6"), a < b { print(a * b) }
// expect: 30
