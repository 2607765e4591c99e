// outside-subset
infix operator **  // error: 1: operators cannot be declared in a notebook; write a function
