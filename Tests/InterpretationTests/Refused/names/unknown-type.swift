let x: Itn = 3  // error: 8: no type 'Itn' in scope; did you mean 'Int'?
