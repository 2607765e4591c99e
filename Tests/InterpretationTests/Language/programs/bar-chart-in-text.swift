func bar(_ x: Double, width: Int = 10) -> String {
  let filled = Int((x * Double(width)).rounded())
  return String(repeating: "█", count: filled) + String(repeating: "·", count: width - filled)
}
let data = [("q1", 0.1), ("q2", 0.55), ("q3", 1)]
for (name, x) in data { print(name, bar(x)) }
// expect: q1 █·········
// expect: q2 ██████····
// expect: q3 ██████████
print(bar(0.5, width: 4))  // expect: ██··
