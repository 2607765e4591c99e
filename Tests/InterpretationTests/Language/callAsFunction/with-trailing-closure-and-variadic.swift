struct Apply {
  func callAsFunction(_ xs: Double..., f: (Double) -> Double) -> [Double] { xs.map(f) }
}
let apply = Apply()
print(apply(1, 2, 3) { $0 * $0 })  // expect: [1.0, 4.0, 9.0]
