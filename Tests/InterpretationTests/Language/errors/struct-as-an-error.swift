struct ShapeError: Error, CustomStringConvertible {
  let left: [Int]
  let right: [Int]
  var description: String { "shapes \(left) and \(right) differ" }
}
func check(_ a: [Int], _ b: [Int]) throws { if a != b { throw ShapeError(left: a, right: b) } }
do { try check([2, 3], [4]) } catch { print(error) }
// expect: shapes [2, 3] and [4] differ
do { try check([2], [3]) } catch let e as ShapeError { print(e.left[0]) }
// expect: 2
