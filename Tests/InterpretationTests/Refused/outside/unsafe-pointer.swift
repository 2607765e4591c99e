// outside-subset
let p = UnsafeMutablePointer<Int>.allocate(capacity: 1)
// error: 9: unsafe pointers are not available
