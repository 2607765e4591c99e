var xs: [Int] = []
print("start")  // expect: start
print(xs.removeFirst())  // runtime error: removeFirst() on an empty array
