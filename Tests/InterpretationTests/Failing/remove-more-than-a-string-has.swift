var word = "né"
word.removeFirst(1)
print(word)  // expect: é
word.removeLast(3)  // runtime error: removeLast(3) on a string of length 1
