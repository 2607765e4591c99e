var xs = [1]
print(xs.popLast() ?? 0, xs.popLast() ?? 0)  // expect: 1 0
