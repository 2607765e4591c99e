// outside-subset
func f(_ x: consuming [Int]) -> Int { x.count }
// error: 13: 'consuming' is not part of notebook Swift
