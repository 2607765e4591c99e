var xs = [1, 2]
xs.append("three")  // error: 11: expected 'Int', found 'String'
