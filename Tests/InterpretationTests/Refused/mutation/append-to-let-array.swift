let xs = [1]
xs.append(2)  // error: 1: 'xs' is a 'let' constant and cannot be changed; declare it with 'var'
