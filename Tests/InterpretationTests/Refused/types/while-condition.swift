var n = 3
while n - 1 { n -= 1 }  // error: 7: a condition must be 'Bool', found 'Int'; write 'n - 1 != 0'
