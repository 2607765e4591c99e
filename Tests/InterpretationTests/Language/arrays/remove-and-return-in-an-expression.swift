var queue = [1, 2, 3]
let sum = queue.removeFirst() * 10 + queue.removeFirst()
print(sum, queue)  // expect: 12 [3]
