enum Mode { case sum, mean }
func reduce(_ xs: [Double], _ mode: Mode = .mean) -> Double {
  let total = xs.reduce(0, +)
  return mode == .sum ? total : total / Double(xs.count)
}
print(reduce([1, 2, 3]), reduce([1, 2, 3], .sum))  // expect: 2.0 6.0
let modes: [Mode] = [.sum, .mean]
print(modes.count, modes.contains(.sum))  // expect: 2 true
