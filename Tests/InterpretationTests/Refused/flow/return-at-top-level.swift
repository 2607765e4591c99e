print(1)
return  // error: 1: 'return' outside a function
