var xs = [1, 2, 3, 4, 5]
print(xs.remove(at: 1), xs)  // expect: 2 [1, 3, 4, 5]
print(xs.removeLast(), xs)  // expect: 5 [1, 3, 4]
print(xs.removeFirst(), xs)  // expect: 1 [3, 4]
xs.removeAll()
print(xs)  // expect: []
