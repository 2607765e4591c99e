for i in 5 { print(i) }  // error: 10: 'Int' is not a sequence; write '0..<5'
