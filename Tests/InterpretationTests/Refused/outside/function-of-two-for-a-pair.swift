// outside-subset
func larger(_ a: Int, _ b: Int) -> Int { a > b ? a : b }
let both = zip([1, 2], [2, 1]).map(larger)  // error: 36: expected '((Int, Int)) throws -> _', found '(Int, Int) -> Int'; write '{ larger($0, $1) }': each element is a tuple
print(both)
