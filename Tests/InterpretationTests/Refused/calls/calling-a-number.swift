let n = 3
print(n(2))  // error: 7: 'Int' is not a function
