let n = 1
if n { print("yes") }  // error: 4: a condition must be 'Bool', found 'Int'; write 'n != 0'
