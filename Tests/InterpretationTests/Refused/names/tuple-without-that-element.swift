let pair = (1, 2)
print(pair.2)  // error: 12: '(Int, Int)' has no element 2
