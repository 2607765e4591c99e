func bump(_ n: inout Int) { n += 1 }
var n = 1
bump(n)  // error: 6: an 'inout' argument is written with '&': '&n'
print(n)
