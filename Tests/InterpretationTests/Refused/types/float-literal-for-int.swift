let n: Int = 2.5  // error: 14: expected 'Int', found 'Double'
