func exchange(_ a: inout Int, _ b: inout Int) { (a, b) = (b, a) }
var x = 1
exchange(&x, &x)  // error: 14: 'x' is given twice to be changed; copy it into a variable of its own first
