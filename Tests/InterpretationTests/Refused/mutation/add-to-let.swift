let n = 1
n += 2  // error: 1: 'n' is a 'let' constant and cannot be changed; declare it with 'var'
