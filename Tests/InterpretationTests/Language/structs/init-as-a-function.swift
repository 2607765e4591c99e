struct Wrapper {
  let value: Int
}
print([1, 2].map(Wrapper.init).map { $0.value })  // expect: [1, 2]
print(["1", "x"].compactMap { Int($0) }, [1, 2].map(String.init), [1, 2].map(Double.init))
// expect: [1] ["1", "2"] [1.0, 2.0]
