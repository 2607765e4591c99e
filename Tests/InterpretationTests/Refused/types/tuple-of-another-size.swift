let (a, b) = (1, 2, 3)  // error: 5: 2 names for a tuple of 3 elements
