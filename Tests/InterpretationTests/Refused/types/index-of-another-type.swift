let xs = [1, 2]
print(xs["a"])  // error: 10: expected 'Int', found 'String'
