func bump(_ n: inout Int) { n += 1 }
let n = 1
bump(&n)  // error: 7: 'n' is a 'let' constant and cannot be changed; declare it with 'var'
