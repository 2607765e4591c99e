let flag = true
let x = flag ? 1 : "one"  // error: 20: the two sides of '?:' differ: 'Int' and 'String'
