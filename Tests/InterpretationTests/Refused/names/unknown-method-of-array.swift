let xs = [1, 2]
print(xs.length)  // error: 10: '[Int]' has no member 'length'
