func f(_ x: Int = f()) -> Int { x }  // error: 19: the default value of 'x' needs itself, and so never ends
print(f())
