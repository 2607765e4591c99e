struct Shape: CustomStringConvertible {
  let dims: [Int]
  init(_ dims: Int...) { self.dims = dims }
  var description: String { "\(dims)" }
  var count: Int { dims.reduce(1, *) }
}
print(Shape(), Shape(3), Shape(2, 3, 4), Shape(2, 3, 4).count)  // expect: [] [3] [2, 3, 4] 24
