func move(from a: Int, to b: Int) -> Int { b - a }
print(move(from: 1, too: 2))  // error: 21: 'move' has no argument 'too'; did you mean 'to'?
