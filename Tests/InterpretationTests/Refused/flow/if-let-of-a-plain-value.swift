let n = 3
if let m = n { print(m) }  // error: 12: 'if let' takes an optional, found 'Int'
