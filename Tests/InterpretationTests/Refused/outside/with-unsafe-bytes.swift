// outside-subset
let xs = [1, 2]
xs.withUnsafeBufferPointer { print($0.count) }
// error: 4: unsafe pointers are not available
