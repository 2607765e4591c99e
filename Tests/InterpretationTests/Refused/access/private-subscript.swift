struct Grid {
  private var cells = [1, 2]
  private subscript(index: Int) -> Int { cells[index] }
  var first: Int { self[0] }
}
print(Grid().first)
print(Grid()[0])  // error: 7: 'subscript' is private to 'Grid'; give 'Grid' a method that uses it
