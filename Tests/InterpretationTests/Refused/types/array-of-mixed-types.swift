let xs: [Int] = [1, "two"]  // error: 21: expected 'Int', found 'String'
