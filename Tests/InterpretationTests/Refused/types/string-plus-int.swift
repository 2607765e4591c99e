let n = 3
print("n is " + n)  // error: 7: '+' takes two values of one type, found 'String' and 'Int'; put the number into the string: "\(…)"
