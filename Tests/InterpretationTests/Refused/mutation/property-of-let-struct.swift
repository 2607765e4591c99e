struct P {
  var x = 1
}
let p = P()
p.x = 2  // error: 1: 'p' is a 'let' constant and cannot be changed; declare it with 'var'
