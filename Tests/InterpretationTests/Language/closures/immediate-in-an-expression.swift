let total = [1, 2, 3].reduce(0) { sum, x in sum + x } + 100
print(total)  // expect: 106
