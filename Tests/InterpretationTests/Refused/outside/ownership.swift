// outside-subset
func use(_ items: consuming [Int]) -> Int { items.count }
// error: 19: 'consuming' is not part of notebook Swift
func look(_ items: borrowing [Int]) -> Int { items.count }
// error: 20: 'borrowing' is not part of notebook Swift
