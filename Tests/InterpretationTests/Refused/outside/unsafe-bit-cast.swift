// outside-subset
let bits = unsafeBitCast(1.0, to: Int.self)  // error: 12: unsafe pointers are not available
