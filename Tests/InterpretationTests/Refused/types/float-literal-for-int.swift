let n: Int = 2.5  // error: 14: expected 'Int', found 'Double'; write 'Int(2.5)' to drop the fraction, or make it a 'Double'
