// outside-subset
let value = #embed("data")  // error: 13: macros are not part of notebook Swift
