func index<T: Equatable>(of x: T, in xs: [T]) -> Int? {
  for (i, y) in xs.enumerated() where y == x { return i }
  return nil
}
print(index(of: "b", in: ["a", "b"]) ?? -1, index(of: 9, in: [1]) ?? -1)  // expect: 1 -1
