let x: Int? = 3
print(x + 1)  // error: 7: 'x' may be nil; unwrap it with '??', 'if let' or '!'
