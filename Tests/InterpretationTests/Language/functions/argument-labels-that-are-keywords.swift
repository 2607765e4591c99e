func count(in xs: [Int], where test: (Int) -> Bool, for name: String) -> String {
  "\(name): \(xs.filter(test).count)"
}
print(count(in: [1, 2, 3], where: { $0 > 1 }, for: "big"))  // expect: big: 2
