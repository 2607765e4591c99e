struct P {
  let x = 1
}
var p = P()
p.x = 2  // error: 1: 'x' is a 'let' property and cannot be changed; declare it with 'var' in its type
