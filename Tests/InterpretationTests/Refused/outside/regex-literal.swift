// outside-subset
let pattern = /[a-z]+/  // error: 15: regular expressions are not part of notebook Swift
