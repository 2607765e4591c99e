let flag = true
let x = flag ? 1 : "one"  // error: 9: the two sides of '?:' differ: 'Int' and 'String'
